package org.chancery.store;

import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordedTests {

    private final UnitOfWork<?> decision = DefaultUnitOfWork
        .startAndGet(GenericEventMessage.asEventMessage("a command"));

    private final Recorded recorded = Recorded.in(this.decision);

    @Test
    void knowsThePositionOfTheLastEventOnceItIsStored() {
        this.decision.onPrepareCommit((committing) -> StoredPosition.note(7));
        assertThat(this.recorded.position()).isEmpty();

        this.decision.commit();

        assertThat(this.recorded.position()).hasValue(7);
    }

    @Test
    void knowsNoneWhenNothingWasRecorded() {
        this.decision.commit();

        assertThat(this.recorded.position()).isEmpty();
    }

    @Test
    void knowsNoneOfWhatWasRolledBack() {
        StoredPosition.note(7);

        this.decision.rollback();

        assertThat(this.recorded.position()).isEmpty();
    }

}
