package org.chancery.command;

import org.chancery.kernel.KernelRefusal;
import org.junit.jupiter.api.Test;

/** What all aggregates have in common, shown on a small one. */
class EventSourcedTests {

    private final Scenario<Ledger> ledger = Scenario.of(Ledger.class);

    @Test
    void sameCommandIdAnswersAsBeforeAndWritesNothing() {
        this.ledger.givenCommand(Actors.person("clerk"), new Ledger.Note(Ledger.ID, "a"), "c-1")
            .when(Actors.person("clerk"), new Ledger.Note(Ledger.ID, "a"), "c-1")
            .thenNothing();
    }

    @Test
    void rejectsOtherContentUnderTheSameCommandId() {
        this.ledger.givenCommand(Actors.person("clerk"), new Ledger.Note(Ledger.ID, "a"), "c-1")
            .when(Actors.person("clerk"), new Ledger.Note(Ledger.ID, "b"), "c-1")
            .thenRefused(KernelRefusal.COMMAND_ID_REUSED);
    }

    @Test
    void sameContentUnderAnotherCommandIdIsAnotherCommand() {
        this.ledger.givenCommand(Actors.person("clerk"), new Ledger.Note(Ledger.ID, "a"), "c-1")
            .when(Actors.person("clerk"), new Ledger.Note(Ledger.ID, "a"), "c-2")
            .then(new Ledger.Noted(Ledger.ID, "a"));
    }

    @Test
    void rejectsCommandMeantForAnOlderVersion() {
        this.ledger.given(new Ledger.Noted(Ledger.ID, "a"), new Ledger.Noted(Ledger.ID, "b"))
            .whenVersionSeen(0, Actors.person("clerk"), new Ledger.Note(Ledger.ID, "c"))
            .thenRefused(KernelRefusal.STALE_VERSION);
    }

    @Test
    void rejectsToBeginUnderTheIdOfAnotherKindOfObject() {
        this.ledger.given(new Ledger.ShelfMoved(Ledger.ID))
            .when(Actors.person("clerk"), new Ledger.Note(Ledger.ID, "a"))
            .thenRefused(KernelRefusal.ID_REUSED);
    }

    @Test
    void doesNotFindAnotherKindOfObject() {
        this.ledger.given(new Ledger.ShelfMoved(Ledger.ID))
            .when(Actors.person("clerk"), new Ledger.Strike(Ledger.ID))
            .thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void obeysCommandMeantForThePresentVersion() {
        this.ledger.given(new Ledger.Noted(Ledger.ID, "a"), new Ledger.Noted(Ledger.ID, "b"))
            .whenVersionSeen(1, Actors.person("clerk"), new Ledger.Note(Ledger.ID, "c"))
            .then(new Ledger.Noted(Ledger.ID, "c"));
    }

}
