package org.chancery.store.axonserver;

import java.util.UUID;
import java.util.concurrent.TimeUnit;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.grpc.event.Event;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.chancery.store.example.EntryMade;
import org.chancery.store.example.LedgerEvent;
import org.chancery.store.server.NeedsAxonServer;
import org.chancery.store.server.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A stream is not begun a second time on an Axon Server that has forgotten its beginning:
 * it remembers the streams of the last half hour until it is restarted, and looks for
 * others into its ten newest files. These are to be small, by
 * {@code axoniq.axonserver.event.segment-size} of 1 MB, or they are not filled here.
 */
@NeedsAxonServer
@EnabledIfEnvironmentVariable(named = SecondBeginningIT.RESTART, matches = ".+",
        disabledReason = "Needs the command that restarts an Axon Server whose files are of 1 MB, in "
                + SecondBeginningIT.RESTART)
class SecondBeginningIT {

    static final String RESTART = "CHANCERY_AXONSERVER_RESTART";

    private static final int MORE_THAN_IT_LOOKS_INTO = 16_000_000;

    private static final int AT_ONCE = 500_000;

    private AxonServer server = connect();

    @AfterEach
    void close() {
        this.server.close();
    }

    @Test
    void isRefusedThoughTheServerItselfHasForgottenTheFirst() throws Exception {
        String ledger = UUID.randomUUID().toString();
        String unguarded = UUID.randomUUID().toString();
        store().publish(beginning(ledger, "first"), beginning(unguarded, "first"));
        fillItsNewestFiles();
        restart();

        assertThatExceptionOfType(ConcurrencyException.class)
            .isThrownBy(() -> store().publish(beginning(ledger, "second")));
        assertThat(store().readEvents(ledger).asStream().map((event) -> ((EntryMade) event.getPayload()).text()))
            .containsExactly("first");
        assertThat(takesItselfASecondBeginning(unguarded)).as("Otherwise it was the server that refused").isTrue();
    }

    private void restart() throws Exception {
        this.server.close();
        Process restart = new ProcessBuilder("sh", "-c", System.getenv(RESTART))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
        assertThat(restart.waitFor(4, TimeUnit.MINUTES)).isTrue();
        this.server = connect();
    }

    private void fillItsNewestFiles() {
        for (int filled = 0; filled < MORE_THAN_IT_LOOKS_INTO; filled += AT_ONCE) {
            store().publish(beginning(UUID.randomUUID().toString(), "x".repeat(AT_ONCE)));
        }
    }

    private boolean takesItselfASecondBeginning(String ledger) throws Exception {
        EventChannel channel = this.server.connection().eventChannel();
        Event second = GrpcEvent.of(beginning(ledger, "second"), UUID.randomUUID().toString(),
                LedgerEvent.FORMAT.events());
        return channel.appendEvents(second).get(10, TimeUnit.SECONDS).getSuccess();
    }

    private AxonServerEventStore store() {
        return new AxonServerEventStore(this.server, LedgerEvent.FORMAT);
    }

    private static AxonServer connect() {
        return AxonServer.connect(AxonServerSettings.open(Servers.axonServer().orElse("none"), "beginnings"));
    }

    private static DomainEventMessage<?> beginning(String ledger, String text) {
        return new GenericDomainEventMessage<>("Ledger", ledger, 0, new EntryMade(ledger, text));
    }

}
