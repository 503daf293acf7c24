package org.chancery.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells on this node what other nodes write, as long as somebody here wants to know. It
 * reads the events as well, asks the projectors which documents these change, and tells
 * it as soon as the stored position says that they are shown. Now and then it tells
 * something twice, when a view changes hands.
 */
final class Onlooker implements ProjectionListener {

    private static final Logger logger = LoggerFactory.getLogger(Onlooker.class);

    private static final Duration IDLE = Duration.ofMillis(250);

    private static final Duration LOOKS_EACH = Duration.ofMillis(20);

    private static final int LOOKS = 5;

    private static final int MOST_UNSHOWN = 10_000;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;

    private final ViewTokens tokens;

    private final List<ProjectionListener> listeners;

    /** Up to where each edition was told of, by whoever built it then. */
    private final Map<Edition<?>, Long> told = new ConcurrentHashMap<>();

    private final List<Unshown> unshown = new ArrayList<>();

    private boolean begun;

    private Set<Edition<?>> watched = Set.of();

    private @Nullable Facts facts;

    Onlooker(StreamableMessageSource<TrackedEventMessage<?>> source, ViewTokens tokens,
            List<ProjectionListener> listeners) {
        this.source = source;
        this.tokens = tokens;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void reached(Edition<?> edition, long position, Map<String, Long> changed) {
        this.told.merge(edition, position, Math::max);
    }

    @Override
    public void left(Edition<?> edition) {
        // From there on it is told of what another node writes.
    }

    void untilStopped(ProjectionEngine engine) {
        try {
            while (engine.isRunning()) {
                lookOn(engine);
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        finally {
            close();
        }
    }

    private void lookOn(ProjectionEngine engine) throws InterruptedException {
        try {
            if (!this.begun) {
                noteStored(engine.projections());
                this.begun = true;
            }
            List<Projection<?>> others = engine.projections().stream().filter(Projection::isElsewhere).toList();
            if (others.isEmpty()) {
                rest();
            }
            else if (this.listeners.stream().noneMatch(ProjectionListener::isCurious)) {
                noteStored(others);
                rest();
            }
            else {
                see(others, open(others).next(Feed.MOST));
                tellShown();
            }
        }
        catch (RuntimeException ex) {
            logger.debug("Cannot look on", ex);
            rest();
        }
    }

    /** So that whoever begins to listen misses nothing until this is seen. */
    private void noteStored(List<Projection<?>> others) {
        Map<String, Long> stored = stored();
        for (Projection<?> view : others) {
            String collection = view.edition().collection();
            this.told.merge(view.edition(), stored.getOrDefault(collection, Bookmark.BEGINNING.position()), Math::max);
        }
    }

    private void rest() throws InterruptedException {
        close();
        Thread.sleep(IDLE);
    }

    private Facts open(List<Projection<?>> others) {
        Set<Edition<?>> editions = new HashSet<>();
        others.forEach((view) -> editions.add(view.edition()));
        if (!editions.equals(this.watched)) {
            close();
            this.watched = editions;
        }
        if (this.facts == null) {
            others.forEach((view) -> this.told.computeIfAbsent(view.edition(), (fresh) -> view.stored().position()));
            long from = editions.stream().mapToLong(this.told::get).min().orElse(-1);
            this.facts = new Facts(this.source, from);
        }
        return this.facts;
    }

    private void see(List<Projection<?>> others, List<Fact> batch) {
        for (Projection<?> view : batch.isEmpty() ? List.<Projection<?>>of() : others) {
            long to = batch.getLast().position();
            long from = this.told.getOrDefault(view.edition(), Bookmark.BEGINNING.position());
            Map<String, Long> changed = view.changes(batch.stream().filter((fact) -> fact.position() > from).toList());
            if (!changed.isEmpty()) {
                this.unshown.add(new Unshown(view.edition(), to, changed));
            }
            this.told.merge(view.edition(), to, Math::max);
        }
        if (this.unshown.size() > MOST_UNSHOWN) {
            // A view that stands still must not fill the memory.
            this.unshown.subList(0, this.unshown.size() - MOST_UNSHOWN).clear();
        }
    }

    /** Whoever builds it; what does not show in a moment must wait for the next round. */
    private void tellShown() throws InterruptedException {
        for (int look = 0; !this.unshown.isEmpty() && look < LOOKS; look++) {
            Map<String, Long> stored = stored();
            this.unshown.removeIf((one) -> isShown(one, stored) && isTold(one));
            if (!this.unshown.isEmpty()) {
                Thread.sleep(LOOKS_EACH);
            }
        }
    }

    private static boolean isShown(Unshown one, Map<String, Long> stored) {
        return stored.getOrDefault(one.edition().collection(), Long.MAX_VALUE) >= one.position();
    }

    private boolean isTold(Unshown one) {
        this.listeners.forEach((listener) -> listener.changedElsewhere(one.edition(), one.changed()));
        return true;
    }

    private Map<String, Long> stored() {
        Map<String, Long> stored = new HashMap<>();
        this.tokens.all().forEach((token) -> stored.put(token.collection(), token.reached().position()));
        return stored;
    }

    private void close() {
        if (this.facts != null) {
            this.facts.close();
            this.facts = null;
        }
    }

    /** What an edition shows when it has come to this position. */
    private record Unshown(Edition<?> edition, long position, Map<String, Long> changed) {

    }

}
