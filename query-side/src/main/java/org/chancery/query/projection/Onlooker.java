package org.chancery.query.projection;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.mongodb.MongoException;
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

    private final StreamableMessageSource<TrackedEventMessage<?>> source;

    private final ViewTokens tokens;

    private final List<ProjectionListener> listeners;

    /** Up to where each edition was told of, by whoever built it then. */
    private final Map<Edition<?>, Long> told = new ConcurrentHashMap<>();

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
        this.told.put(edition, position);
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
            List<Projection<?>> others = engine.projections().stream().filter(Projection::isElsewhere).toList();
            if (others.isEmpty()) {
                rest();
            }
            else if (this.listeners.stream().noneMatch(ProjectionListener::isCurious)) {
                noteStored(others);
                rest();
            }
            else {
                tell(engine, others, open(others).next(Feed.MOST));
            }
        }
        catch (MongoException | IllegalStateException ex) {
            logger.debug("Cannot look on", ex);
            rest();
        }
    }

    /** So that whoever begins to listen misses nothing until this is seen. */
    private void noteStored(List<Projection<?>> others) {
        Map<String, Long> stored = new HashMap<>();
        this.tokens.all().forEach((token) -> stored.put(token.collection(), token.reached().position()));
        others.forEach((view) -> this.told.put(view.edition(),
                stored.getOrDefault(view.edition().collection(), Bookmark.BEGINNING.position())));
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

    private void tell(ProjectionEngine engine, List<Projection<?>> others, List<Fact> batch)
            throws InterruptedException {
        for (Projection<?> view : batch.isEmpty() ? List.<Projection<?>>of() : others) {
            long to = batch.getLast().position();
            long from = this.told.getOrDefault(view.edition(), -1L);
            Map<String, Long> changed = view.changes(batch.stream().filter((fact) -> fact.position() > from).toList());
            if (!changed.isEmpty()) {
                awaitShown(engine, view, to);
                this.listeners.forEach((listener) -> listener.changedElsewhere(view.edition(), changed));
            }
            this.told.merge(view.edition(), to, Math::max);
        }
    }

    /** Whoever builds it by then. */
    private static void awaitShown(ProjectionEngine engine, Projection<?> view, long position)
            throws InterruptedException {
        while (engine.isRunning() && view.stored().position() < position) {
            Thread.sleep(LOOKS_EACH);
        }
    }

    private void close() {
        if (this.facts != null) {
            this.facts.close();
            this.facts = null;
        }
    }

}
