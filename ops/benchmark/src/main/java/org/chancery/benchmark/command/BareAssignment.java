package org.chancery.benchmark.command;

import java.util.Objects;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.chancery.assignment.api.ForwardAssignment;
import org.chancery.assignment.api.IssueAssignment;
import org.chancery.assignment.event.AssignmentForwarded;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.benchmark.house.Paperwork;
import org.jspecify.annotations.Nullable;

/**
 * An assignment that checks nothing and remembers nothing: it answers the same commands
 * with the same events as ours. Less than that no aggregate can do.
 */
final class BareAssignment {

    @AggregateIdentifier
    private @Nullable String id;

    @CommandHandler
    BareAssignment(IssueAssignment command) {
        AggregateLifecycle.apply(Paperwork.issued(command.assignmentId().value()));
    }

    @CommandHandler
    void forward(ForwardAssignment command) {
        AggregateLifecycle.apply(Paperwork.forwarded(Objects.requireNonNull(this.id), 1));
    }

    @EventSourcingHandler
    void on(AssignmentIssued event) {
        this.id = event.assignmentId();
    }

    @EventSourcingHandler
    void on(AssignmentForwarded event) {
        // Seen, as an aggregate that decides must see each of its events.
    }

    BareAssignment() {
        // For Axon: built from its events.
    }

}
