package org.chancery.assignment.write;

import java.time.Instant;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.chancery.assignment.api.AcceptAssignment;
import org.chancery.assignment.api.AcceptReport;
import org.chancery.assignment.api.AddSubAssignment;
import org.chancery.assignment.api.AssignmentRefusal;
import org.chancery.assignment.api.CancelAssignment;
import org.chancery.assignment.api.EndSubAssignment;
import org.chancery.assignment.api.ForwardAssignment;
import org.chancery.assignment.api.GrantExtension;
import org.chancery.assignment.api.IssueAssignment;
import org.chancery.assignment.api.MarkOverdue;
import org.chancery.assignment.api.RefuseExtension;
import org.chancery.assignment.api.ReportPart;
import org.chancery.assignment.api.RequestExtension;
import org.chancery.assignment.api.ReturnForRework;
import org.chancery.assignment.api.SubmitReport;
import org.chancery.assignment.event.AssignmentAccepted;
import org.chancery.assignment.event.AssignmentBecameOverdue;
import org.chancery.assignment.event.AssignmentCancelled;
import org.chancery.assignment.event.AssignmentEvent;
import org.chancery.assignment.event.AssignmentForwarded;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.assignment.event.DeadlineExtended;
import org.chancery.assignment.event.ExtensionRefused;
import org.chancery.assignment.event.ExtensionRequested;
import org.chancery.assignment.event.PartReported;
import org.chancery.assignment.event.ReportAccepted;
import org.chancery.assignment.event.ReportSubmitted;
import org.chancery.assignment.event.ReturnedForRework;
import org.chancery.assignment.event.SubAssignmentAdded;
import org.chancery.assignment.event.SubAssignmentEnded;
import org.chancery.assignment.write.AssignmentState.Cancelled;
import org.chancery.assignment.write.AssignmentState.Executed;
import org.chancery.command.EventSourced;
import org.chancery.kernel.Actor;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An assignment (поручение): one responsible executor does something by a deadline, and
 * somebody sees to it.
 *
 * <p>
 * Issued → on execution → reported → executed, with a way back for rework; cancelled from
 * anywhere before the end.
 */
@AggregateRoot
public final class Assignment extends EventSourced<AssignmentEvent> {

    private @Nullable AssignmentState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(IssueAssignment command, CommandStamp stamp, Instant now) {
        if (!wasCreatedBy(stamp)) {
            record(Issuing.decide(command, stamp, now));
        }
    }

    @CommandHandler
    void decide(AcceptAssignment command, Actor actor) {
        if (in(WithExecutor.class, actor) instanceof Issued issued) {
            record(issued.accept(actor));
        }
    }

    @CommandHandler
    void decide(ForwardAssignment command, Actor actor) {
        WithExecutor assignment = in(WithExecutor.class, actor);
        if (!assignment.wasForwardedBy(actor, command.to())) {
            record(assignment.forward(command, actor));
        }
    }

    @CommandHandler
    void decide(AddSubAssignment command) {
        if (!terms().openChildren().contains(command.childId().value())) {
            record(in(Open.class).addChild(command));
        }
    }

    @CommandHandler
    void decide(EndSubAssignment command) {
        if (terms().openChildren().contains(command.childId().value())) {
            record(new SubAssignmentEnded(command.assignmentId().value(), command.childId().value()));
        }
    }

    @CommandHandler
    void decide(RequestExtension command, Actor actor, Instant now) {
        record(in(WithExecutor.class, actor).requestExtension(command, actor, now));
    }

    @CommandHandler
    void decide(GrantExtension command, Actor actor) {
        record(in(WithExecutor.class, actor).grantExtension(command, actor));
    }

    @CommandHandler
    void decide(RefuseExtension command, Actor actor) {
        record(in(WithExecutor.class, actor).refuseExtension(command, actor));
    }

    @CommandHandler
    void decide(MarkOverdue command, Instant now) {
        if (this.state instanceof WithExecutor assignment && assignment.terms().becomesOverdue(command.dueAt(), now)) {
            record(new AssignmentBecameOverdue(command.assignmentId().value(), command.dueAt()));
        }
    }

    @CommandHandler
    void decide(ReportPart command, Actor actor, Instant now) {
        record(in(WithExecutor.class, actor).reportPart(command, actor, now));
    }

    @CommandHandler
    void decide(SubmitReport command, Actor actor, Instant now) {
        record(in(OnExecution.class, actor).report(command, actor, now));
    }

    @CommandHandler
    void decide(ReturnForRework command, Actor actor) {
        record(in(Reported.class, actor).returnForRework(command, actor));
    }

    @CommandHandler
    void decide(AcceptReport command, Actor actor) {
        if (!(this.state instanceof Executed executed && executed.terms().isControlledBy(actor))) {
            record(in(Reported.class, actor).acceptReport(command, actor));
        }
    }

    @CommandHandler
    void decide(CancelAssignment command, CommandStamp stamp) {
        if (stamp.isByPolicy()) {
            cancelWithTheWhole(command);
        }
        else if (!(this.state instanceof Cancelled cancelled && cancelled.terms().isIssuedBy(stamp.actor()))) {
            Open open = in(Open.class, stamp.actor());
            open.terms().onlyIssuer(stamp.actor());
            record(open.cancel(command));
        }
    }

    private void cancelWithTheWhole(CancelAssignment command) {
        if (this.state instanceof Open open) {
            record(open.cancel(command));
        }
    }

    @Override
    protected void evolve(AssignmentEvent event) {
        this.state = switch (event) {
            case AssignmentIssued issued -> new Issued(Terms.of(issued));
            case AssignmentAccepted accepted -> new OnExecution(terms());
            case AssignmentForwarded forwarded -> new Issued(terms().withExecutor(forwarded.to()));
            case SubAssignmentAdded added -> current().with(terms().withChild(added.childId()));
            case SubAssignmentEnded ended -> current().with(terms().withoutChild(ended.childId()));
            case ExtensionRequested requested -> current().with(terms().withRequest(true));
            case DeadlineExtended extended -> current().with(terms().withDeadline(extended));
            case ExtensionRefused refused -> current().with(terms().withRequest(false));
            case AssignmentBecameOverdue overdue -> current().with(terms().withOverdue(overdue.dueAt()));
            case PartReported reported -> current();
            case ReportSubmitted submitted -> new Reported(terms().withReport(submitted));
            case ReturnedForRework returned -> new OnExecution(terms());
            case ReportAccepted accepted -> new Executed(terms());
            case AssignmentCancelled cancelled -> new Cancelled(terms());
        };
    }

    /**
     * The state that a command needs. Whoever may not see the assignment learns nothing
     * of it, not even its state.
     */
    private <S extends AssignmentState> S in(Class<S> needed, Actor actor) {
        terms().mustBeVisibleTo(actor);
        return in(needed);
    }

    private <S extends AssignmentState> S in(Class<S> needed) {
        if (!needed.isInstance(this.state)) {
            throw Refused.because(AssignmentRefusal.ASSIGNMENT_STATE).with("state", current().name());
        }
        return needed.cast(this.state);
    }

    private AssignmentState current() {
        if (this.state == null) {
            throw new IllegalStateException("An assignment begins by being issued");
        }
        return this.state;
    }

    private Terms terms() {
        return current().terms();
    }

    Assignment() {
        // For Axon: an assignment is built from its events.
    }

}
