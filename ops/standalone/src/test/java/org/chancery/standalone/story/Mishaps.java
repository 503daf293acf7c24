package org.chancery.standalone.story;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * What may happen to the projectors of a Chancery for a while: one fails at some objects,
 * as if its code were wrong, or gets no further. Until it does they are as they are.
 */
@Component
@ConditionalOnProperty("chancery.tests.mishaps")
public final class Mishaps implements BeanPostProcessor {

    static final String ALLOWED = "--chancery.tests.mishaps=true";

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Map<String, Set<String>> failing = new ConcurrentHashMap<>();

    private final Set<String> heldBack = ConcurrentHashMap.newKeySet();

    /** From now on the view cannot take in what happens to these objects. */
    public void befall(String view, String... streams) {
        this.failing.put(view, Set.of(streams));
    }

    /** The code of the view was put right. */
    public void mend(String view) {
        this.failing.remove(view);
    }

    /** From now on the view takes in nothing, but begins to. */
    public void holdBack(String view) {
        this.heldBack.add(view);
    }

    public void letGo(String view) {
        this.heldBack.remove(view);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return (bean instanceof Projector<?> projector) ? new Endangered<>(projector, this) : bean;
    }

    private void meet(String view, String stream) {
        long late = System.nanoTime() + LONGEST.toNanos();
        while (this.heldBack.contains(view) && System.nanoTime() < late && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(1_000_000);
        }
        if (this.failing.getOrDefault(view, Set.of()).contains(stream)) {
            throw new IllegalStateException("out of ink");
        }
    }

    private record Endangered<D>(Projector<D> whole, Mishaps mishaps) implements Projector<D> {

        @Override
        public View<D> view() {
            return this.whole.view();
        }

        @Override
        public void project(Fact fact, Writes<D> writes) {
            this.mishaps.meet(view().name(), fact.stream());
            this.whole.project(fact, writes);
        }

    }

}
