package org.chancery.store.postgres;

import java.util.List;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.store.example.EntryMade;
import org.chancery.store.example.LedgerEvent;
import org.chancery.store.example.LedgerOpened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The id of a command is used once, whatever it was given for. */
class CommandIdTests {

    private static final String COMMAND = UUID.randomUUID().toString();

    private final HikariDataSource pool = TestPostgres.fresh().connect();

    private final PostgresEventStore store = PostgresEventStore.open(this.pool, LedgerEvent.FORMAT);

    @AfterEach
    void close() {
        this.store.close();
        this.pool.close();
    }

    @Test
    void refusesTheIdOfACommandThatWasGivenForSomethingElse() {
        this.store.publish(List.of(by(COMMAND, opened("a"))));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.store.publish(List.of(by(COMMAND, opened("b")))))
            .matches((refused) -> refused.code() == KernelRefusal.COMMAND_ID_REUSED);
        assertThat(this.store.readEvents("b").hasNext()).isFalse();
    }

    @Test
    void storesAllEventsOfOneCommand() {
        this.store.publish(List.of(by(COMMAND, opened("a")), by(COMMAND, entry("a", 1)), by(COMMAND, opened("b"))));

        assertThat(this.store.readEvents("a").asStream()).extracting(DomainEventMessage::getIdentifier)
            .containsExactly(COMMAND, COMMAND + "/1");
        assertThat(this.store.readEvents("b").asStream()).extracting(DomainEventMessage::getIdentifier)
            .containsExactly(COMMAND + "/2");
    }

    @Test
    void leavesEventsOfNoCommandTheirOwnIds() {
        DomainEventMessage<?> event = opened("a");

        this.store.publish(event);

        assertThat(this.store.readEvents("a").next().getIdentifier()).isEqualTo(event.getIdentifier());
    }

    private static DomainEventMessage<?> opened(String ledger) {
        return new GenericDomainEventMessage<>("Ledger", ledger, 0, new LedgerOpened(ledger));
    }

    private static DomainEventMessage<?> entry(String ledger, long sequence) {
        return new GenericDomainEventMessage<>("Ledger", ledger, sequence, new EntryMade(ledger, "an entry"));
    }

    private static DomainEventMessage<?> by(String commandId, DomainEventMessage<?> event) {
        return event.andMetaData(MetaData.with(CommandStamp.COMMAND_ID, commandId));
    }

}
