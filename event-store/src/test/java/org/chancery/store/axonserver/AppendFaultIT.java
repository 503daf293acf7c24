package org.chancery.store.axonserver;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.chancery.store.example.EntryMade;
import org.chancery.store.example.LedgerEvent;
import org.chancery.store.server.BrokenLine;
import org.chancery.store.server.NeedsAxonServer;
import org.chancery.store.server.Servers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of appends to a real Axon Server when something goes wrong on the way. */
@NeedsAxonServer
class AppendFaultIT {

    private static final String SERVER = Servers.axonServer().orElse("none");

    private static final int EVENTS = 400;

    private final String ledger = UUID.randomUUID().toString();

    @Test
    void storesOnceWhatWasUnderWayWhenTheConnectionBroke() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (BrokenLine line = new BrokenLine(SERVER);
                AxonServer server = AxonServer.connect(AxonServerSettings.open(line.address(), "faults"))) {
            Thread cutter = Thread.ofVirtual().start(() -> cutNowAndThen(line, done));
            AxonServerEventStore store = new AxonServerEventStore(server, LedgerEvent.FORMAT);
            for (long sequence = 0; sequence < EVENTS; sequence++) {
                store.publish(entry(sequence, "entry"));
            }
            done.set(true);
            cutter.join();
        }

        assertThat(stored()).containsExactlyElementsOf(LongStream.range(0, EVENTS).boxed().toList());
    }

    @Test
    void refusesAnEventThatIsTooLargeForOneMessage() {
        try (AxonServer server = AxonServer.connect(AxonServerSettings.open(SERVER, "faults"))) {
            AxonServerEventStore store = new AxonServerEventStore(server, LedgerEvent.FORMAT);

            assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(() -> store.publish(entry(0, "x".repeat(AxonServer.LARGEST_MESSAGE))))
                .withMessageContaining("larger than one message");
        }
        assertThat(stored()).isEmpty();
    }

    private DomainEventMessage<?> entry(long sequence, String text) {
        return new GenericDomainEventMessage<>("Ledger", this.ledger, sequence, new EntryMade(this.ledger, text));
    }

    private List<Long> stored() {
        try (AxonServer server = AxonServer.connect(AxonServerSettings.open(SERVER, "faults"))) {
            return new AxonServerEventStore(server, LedgerEvent.FORMAT).readEvents(this.ledger)
                .asStream()
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .toList();
        }
    }

    private static void cutNowAndThen(BrokenLine line, AtomicBoolean done) {
        while (!done.get()) {
            try {
                Thread.sleep(700);
            }
            catch (InterruptedException ex) {
                return;
            }
            line.cut();
        }
    }

}
