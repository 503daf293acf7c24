package org.chancery.command;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Command;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.StoredAs;

/** The smallest aggregate there can be: it notes what it is told. */
final class Ledger extends EventSourced<Ledger.Noted> {

    static final String ID = Actors.id("ledger");

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(Note command) {
        record(new Noted(command.ledgerId(), command.text()));
    }

    @CommandHandler
    void decide(Strike command) {
        record(new Noted(command.ledgerId(), ""));
    }

    @Override
    protected void evolve(Noted event) {
        // It only notes.
    }

    Ledger() {
    }

    record Note(@TargetAggregateIdentifier String ledgerId, String text) implements Command {

    }

    record Strike(@TargetAggregateIdentifier String ledgerId) implements Command {

    }

    /** Something that happens to another kind of object. */
    @StoredAs("shelf.Moved")
    record ShelfMoved(String shelfId) implements DomainEvent {

        @Override
        public String aggregateId() {
            return this.shelfId;
        }

    }

    @StoredAs("ledger.Noted")
    record Noted(String ledgerId, String text) implements DomainEvent {

        @Override
        public String aggregateId() {
            return this.ledgerId;
        }

    }

}
