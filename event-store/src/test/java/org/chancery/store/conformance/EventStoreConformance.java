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
 * Where engines differ:
 * <ul>
 * <li>A second creation of a stream is refused by an exception of its own on PostgreSQL,
 * which tells it from other conflicts, and as any conflict on Axon Server.
 * <li>The id of a command that was used for one aggregate is refused for another on
 * PostgreSQL, where a unique index holds the ids of events. Axon Server does not look at
 * them: {@link #keepsIdsUnique}.
 * <li>Acknowledged is on the disk on PostgreSQL. Axon Server has written it and forces
 * its files once a second, so that a power cut may take the last second, and the death of
 * the process nothing. No test can tell.
 * <li>Axon Server looks for the earlier creation of a stream in the newest files only, to
 * be quick. So it is asked before the first event of a stream, which it answers by all
 * files, and decides by itself only between those who create at the same moment.
 * <li>PostgreSQL says where it has put events. Axon Server does not, and the end of its
 * history lags behind what it has confirmed; so its history is read from before until
 * they come.
 * <li>PostgreSQL gives the snapshot that knows most, Axon Server the one that was stored
 * last; a node that was slow with its own costs the next reader some events more.
 * <li>Moments are kept to the microsecond on PostgreSQL, to the millisecond on Axon
 * Server.
 * </ul>
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

    /** Whether the engine refuses a second event under the id of a first. */
    protected abstract boolean keepsIdsUnique();

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
    class CommandIds extends CommandIdConformance {

        CommandIds() {
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
