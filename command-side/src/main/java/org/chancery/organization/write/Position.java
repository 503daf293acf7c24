package org.chancery.organization.write;

import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.chancery.command.EventSourced;
import org.chancery.kernel.Actor;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.Sealed;
import org.chancery.organization.api.AddPosition;
import org.chancery.organization.api.Appoint;
import org.chancery.organization.api.AppointActing;
import org.chancery.organization.api.Dismiss;
import org.chancery.organization.api.Substitute;
import org.chancery.organization.event.ActingAppointed;
import org.chancery.organization.event.ActingEnded;
import org.chancery.organization.event.PersonAppointed;
import org.chancery.organization.event.PersonDismissed;
import org.chancery.organization.event.PositionAdded;
import org.chancery.organization.event.PositionEvent;
import org.chancery.organization.event.SubstituteNamed;
import org.jspecify.annotations.Nullable;

/**
 * A position (должность): rights and inboxes belong to it, not to its holder. One person
 * holds it at a time, one may act in it, and others may substitute it.
 */
@AggregateRoot
public final class Position extends EventSourced<PositionEvent> {

    private @Nullable Staffing staffing;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AddPosition command, CommandStamp stamp, Directory directory, Heads heads) {
        if (!wasCreatedBy(stamp)) {
            Administrators.only(stamp.actor());
            record(Adding.decide(command, directory, heads));
        }
    }

    @CommandHandler
    void decide(Appoint command, Actor actor, People people) {
        Administrators.only(actor);
        if (staffing().holders().has((holder) -> holder.began(command.personId(), command.from()))) {
            return;
        }
        staffing().positionIsFree(command.from());
        Sealed<String> name = people.name(command.personId(), command.personName());
        whoActsCeasesTo(command.from(), command.basis());
        record(new PersonAppointed(staffing().positionId(), command.personId().value(), name, command.from(),
                command.basis()));
    }

    @CommandHandler
    void decide(AppointActing command, Actor actor, People people) {
        Administrators.only(actor);
        if (staffing().acting().has((acting) -> acting.began(command.personId(), command.effectiveOn()))) {
            return;
        }
        staffing().nobodyElseWillAct(command);
        Sealed<String> name = people.name(command.personId(), command.personName());
        whoActsCeasesTo(command.effectiveOn(), command.basis());
        record(new ActingAppointed(staffing().positionId(), command.personId().value(), name, command.basis(),
                command.decidedOn(), command.effectiveOn(), command.to()));
    }

    @CommandHandler
    void decide(Substitute command, Actor actor, Directory directory) {
        Substituting substituting = new Substituting(staffing(), command, actor);
        substituting.actorIsEntitled();
        if (!substituting.isRepeated()) {
            record(substituting.decide(directory));
        }
    }

    @CommandHandler
    void decide(Dismiss command, Actor actor) {
        Administrators.only(actor);
        LocalDate to = command.dismissedOn().plusDays(1);
        if (!staffing().isDismissed(command.personId(), to)) {
            record(staffing().dismiss(command, to));
        }
    }

    @Override
    protected void evolve(PositionEvent event) {
        this.staffing = switch (event) {
            case PositionAdded added -> Staffing.of(added);
            case PersonAppointed appointed -> staffing().with(appointed);
            case ActingAppointed appointed -> staffing().with(appointed);
            case ActingEnded ended -> staffing().without(ended);
            case SubstituteNamed named -> staffing().with(Substitution.of(named));
            case PersonDismissed dismissed -> staffing().without(dismissed);
        };
    }

    private void whoActsCeasesTo(LocalDate day, String basis) {
        staffing().acting()
            .goingOn(day)
            .ifPresent((acting) -> record(
                    new ActingEnded(staffing().positionId(), acting.person(), acting.from(), day, basis)));
    }

    private Staffing staffing() {
        if (this.staffing == null) {
            throw new IllegalStateException("A position begins by being added");
        }
        return this.staffing;
    }

    Position() {
        // For Axon: a position is built from its events.
    }

}
