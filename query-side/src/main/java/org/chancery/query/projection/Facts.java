package org.chancery.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.StreamableMessageSource;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.DomainEvent;
import org.chancery.store.trace.Traces;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history from a position on, for one thread at a time; each event is decoded
 * once. Where there is much to read, what comes next is read while the last is taken in.
 */
final class Facts implements AutoCloseable {

    private static final int WAIT_MILLIS = 100;

    private final BlockingStream<TrackedEventMessage<?>> stream;

    private @Nullable FutureTask<List<Fact>> ahead;

    Facts(StreamableMessageSource<TrackedEventMessage<?>> source, long after) {
        this.stream = source.openStream((after < 0) ? null : new GlobalSequenceTrackingToken(after));
    }

    /** What is there, but at most so much; nothing when nothing comes for a moment. */
    List<Fact> next(int most) throws InterruptedException {
        List<Fact> facts = (this.ahead != null) ? read(this.ahead) : read(most);
        this.ahead = (facts.size() == most) ? readingAhead(most) : null;
        return facts;
    }

    private FutureTask<List<Fact>> readingAhead(int most) {
        FutureTask<List<Fact>> reading = new FutureTask<>(() -> read(most));
        Thread.startVirtualThread(reading);
        return reading;
    }

    private static List<Fact> read(FutureTask<List<Fact>> ahead) throws InterruptedException {
        try {
            return ahead.get();
        }
        catch (ExecutionException ex) {
            throw new EventStoreException("Reading on failed", ex.getCause());
        }
    }

    private List<Fact> read(int most) throws InterruptedException {
        List<Fact> facts = new ArrayList<>();
        boolean more = this.stream.hasNextAvailable(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        while (more) {
            facts.add(toFact(this.stream.nextAvailable()));
            more = facts.size() < most && this.stream.hasNextAvailable();
        }
        return facts;
    }

    @Override
    public void close() {
        if (this.ahead != null) {
            this.ahead.cancel(false);
        }
        this.stream.close();
    }

    /** The position of the last event of the history; -1 when there is none. */
    static long head(StreamableMessageSource<TrackedEventMessage<?>> source) {
        return position(source.createHeadToken());
    }

    /** The event at this position. */
    static Fact at(StreamableMessageSource<TrackedEventMessage<?>> source, long position) {
        try (Facts facts = new Facts(source, position - 1)) {
            List<Fact> found = facts.read(1);
            if (found.isEmpty() || found.getFirst().position() != position) {
                throw new IllegalStateException("There is no event at position " + position);
            }
            return found.getFirst();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the event at position " + position, ex);
        }
    }

    /** Whether this was laid into this history and not into another. */
    static boolean contain(StreamableMessageSource<TrackedEventMessage<?>> source, Bookmark bookmark) {
        long position = bookmark.position();
        return position < 0 || (position <= head(source) && bookmark.isAt(at(source, position)));
    }

    private static Fact toFact(TrackedEventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalStateException("Not an event of an object: " + message);
        }
        return new Fact((DomainEvent) event.getPayload(), event.getAggregateIdentifier(), event.getSequenceNumber(),
                position(message.trackingToken()), event.getTimestamp(), CommandStamp.from(event.getMetaData()),
                (String) event.getMetaData().get(Traces.PARENT));
    }

    private static long position(@Nullable TrackingToken token) {
        return (token != null) ? token.position().orElse(-1) : -1;
    }

}
