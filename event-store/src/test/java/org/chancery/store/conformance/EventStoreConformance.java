package org.chancery.store.conformance;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.store.example.LedgerEvent;
import org.chancery.store.serialization.EventFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/**
 * What an event store keeps, on every engine. A subclass says how to open its engine; the
 * database behind it need not be empty, for each test uses streams of its own and looks
 * only at what came after it began.
 *
 * <p>
 * Not asserted, because engines differ: the class of the exception that refuses a second
 * creation (PostgreSQL tells it from other conflicts, Axon Server does not), and what the
 * head of an empty store is called.
 */
public abstract class EventStoreConformance {

    private EventStore store;

    private TrackingToken start;

    /**
     * Open the engine on the data of this test; again after it was closed, or beside it.
     */
    protected abstract EventStore open(EventFormat format);

    /** Close what {@link #open} gave. */
    protected abstract void close(EventStore store) throws Exception;

    @BeforeEach
    void openStore() {
        this.store = open();
        this.start = this.store.createHeadToken();
    }

    @AfterEach
    void closeStore() throws Exception {
        close(this.store);
    }

    EventStore open() {
        return open(LedgerEvent.FORMAT);
    }

    void restart() throws Exception {
        close(this.store);
        this.store = open();
    }

    EventStore store() {
        return this.store;
    }

    /** Where the store ended when the test began. */
    TrackingToken start() {
        return this.start;
    }

    @Nested
    class Appending extends AppendingConformance {

        Appending() {
            super(EventStoreConformance.this);
        }

    }

    @Nested
    class Reading extends ReadingConformance {

        Reading() {
            super(EventStoreConformance.this);
        }

    }

    @Nested
    class History extends HistoryConformance {

        History() {
            super(EventStoreConformance.this);
        }

    }

    @Nested
    class Joining extends JoiningConformance {

        Joining() {
            super(EventStoreConformance.this);
        }

    }

    @Nested
    class Streaming extends StreamingConformance {

        Streaming() {
            super(EventStoreConformance.this);
        }

    }

}
