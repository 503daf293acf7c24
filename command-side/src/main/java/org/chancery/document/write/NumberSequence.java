package org.chancery.document.write;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.chancery.command.Recording;
import org.chancery.document.event.NumberTaken;
import org.jspecify.annotations.Nullable;

/**
 * One counter: of a register, in a section, for a period (NUM-7). It gives out 1, 2, 3 …,
 * each once, whoever asks at the same time.
 *
 * <p>
 * No command reaches it: it is decided within the decision of the document that gets the
 * number. It keeps nothing but the last number, because a counter can run to a hundred
 * thousand.
 */
@AggregateRoot
public final class NumberSequence {

    /** For Axon to read. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String sequenceId;

    private long last;

    long next(String id, String registerId, @Nullable String section, String period, String documentId) {
        long counter = this.last + 1;
        Recording.record(new NumberTaken(id, registerId, section, period, counter, documentId));
        return counter;
    }

    @EventSourcingHandler
    void evolve(NumberTaken taken) {
        this.sequenceId = taken.sequenceId();
        this.last = taken.counter();
    }

    NumberSequence() {
        // For Axon: a counter is built from its events.
    }

}
