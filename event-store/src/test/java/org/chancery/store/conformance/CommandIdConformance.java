package org.chancery.store.conformance;

import java.util.List;
import java.util.UUID;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.store.conformance.Ledgers.entry;
import static org.chancery.store.conformance.Ledgers.newLedger;
import static org.chancery.store.conformance.Ledgers.opened;
import static org.chancery.store.conformance.Ledgers.sequences;
import static org.chancery.store.conformance.Ledgers.stored;

/** Events have their ids from their command, on every engine the same. */
abstract class CommandIdConformance {

    private final EventStoreConformance engine;

    private final String command = UUID.randomUUID().toString();

    private final String ledger = newLedger();

    private final String other = newLedger();

    CommandIdConformance(EventStoreConformance engine) {
        this.engine = engine;
    }

    @Test
    void numbersTheEventsOfOneCommandAfterIt() {
        this.engine.store()
            .publish(List.of(byCommand(opened(this.ledger)), byCommand(entry(this.ledger, 1)),
                    byCommand(opened(this.other))));

        assertThat(stored(this.engine.store(), this.ledger)).extracting(DomainEventMessage::getIdentifier)
            .containsExactly(this.command, this.command + "/1");
        assertThat(stored(this.engine.store(), this.other)).extracting(DomainEventMessage::getIdentifier)
            .containsExactly(this.command + "/2");
    }

    @Test
    void leavesEventsOfNoCommandTheirOwnIds() {
        DomainEventMessage<?> event = opened(this.ledger);

        this.engine.store().publish(event);

        assertThat(stored(this.engine.store(), this.ledger)).extracting(DomainEventMessage::getIdentifier)
            .containsExactly(event.getIdentifier());
    }

    @Test
    void refusesTheIdOfACommandThatWasGivenForSomethingElse() {
        Assumptions.assumeTrue(this.engine.keepsIdsUnique(), "this engine does not look at the ids of events");
        this.engine.store().publish(byCommand(opened(this.ledger)));

        assertThatExceptionOfType(Refused.class)
            .isThrownBy(() -> this.engine.store().publish(byCommand(opened(this.other))))
            .matches((refused) -> refused.code() == KernelRefusal.COMMAND_ID_REUSED);
        assertThat(sequences(this.engine.store(), this.other)).isEmpty();
    }

    /** Said here, so that nobody relies on more than there is. */
    @Test
    void doesNotNoticeTheIdOfACommandThatWasGivenForSomethingElse() {
        Assumptions.assumeFalse(this.engine.keepsIdsUnique(), "this engine keeps the ids of events unique");
        this.engine.store().publish(byCommand(opened(this.ledger)));

        this.engine.store().publish(byCommand(opened(this.other)));

        assertThat(stored(this.engine.store(), this.other)).extracting(DomainEventMessage::getIdentifier)
            .containsExactly(this.command);
    }

    private DomainEventMessage<?> byCommand(DomainEventMessage<?> event) {
        return event.andMetaData(MetaData.with(CommandStamp.COMMAND_ID, this.command));
    }

}
