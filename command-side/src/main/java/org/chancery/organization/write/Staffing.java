package org.chancery.organization.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chancery.kernel.PersonId;
import org.chancery.kernel.Refused;
import org.chancery.organization.api.AppointActing;
import org.chancery.organization.api.Dismiss;
import org.chancery.organization.api.OrganizationRefusal;
import org.chancery.organization.event.ActingAppointed;
import org.chancery.organization.event.ActingEnded;
import org.chancery.organization.event.PersonAppointed;
import org.chancery.organization.event.PersonDismissed;
import org.chancery.organization.event.PositionAdded;
import org.chancery.organization.event.PositionEvent;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a position when.
 *
 * @param positionId the position
 * @param organization the organization to which it belongs
 * @param existsFrom its first day; absent when it was always there
 * @param holders who holds it
 * @param acting who acts in it
 * @param substitutions who does its work for a time
 */
record Staffing(String positionId, String organization, @Nullable LocalDate existsFrom, Tenures holders, Tenures acting,
        List<Substitution> substitutions) {

    Staffing {
        substitutions = List.copyOf(substitutions);
    }

    static Staffing of(PositionAdded added) {
        return new Staffing(added.positionId(), added.organizationId(), added.existsFrom(), Tenures.NONE, Tenures.NONE,
                List.of());
    }

    Staffing with(PersonAppointed appointed) {
        return withHolders(this.holders.with(Tenure.of(appointed.personId(), appointed.from(), null)));
    }

    Staffing without(PersonDismissed dismissed) {
        return withHolders(this.holders.ended(dismissed.from(), dismissed.to()));
    }

    Staffing with(ActingAppointed appointed) {
        return withActing(this.acting.with(Tenure.of(appointed.personId(), appointed.effectiveOn(), appointed.to())));
    }

    Staffing without(ActingEnded ended) {
        return withActing(this.acting.ended(ended.effectiveOn(), ended.to()));
    }

    Staffing with(Substitution substitution) {
        return new Staffing(this.positionId, this.organization, this.existsFrom, this.holders, this.acting,
                Stream.concat(this.substitutions.stream(), Stream.of(substitution)).toList());
    }

    /** That it is there on that day, and nobody holds it then or later. */
    void positionIsFree(LocalDate from) {
        mustBeThere("from", from);
        this.holders.first((holder) -> holder.period().isOpenAfter(from)).ifPresent((holder) -> {
            throw Refused.because(OrganizationRefusal.POSITION_OCCUPIED)
                .with("from", from)
                .with("person", holder.person());
        });
    }

    /**
     * That whoever is to act does not hold it, and that nobody else begins to act in the
     * same time.
     */
    void nobodyElseWillAct(AppointActing command) {
        LocalDate from = command.effectiveOn();
        mustBeThere("effectiveOn", from);
        if (this.holders.has((holder) -> holder.isOf(command.personId()) && holder.covers(from))) {
            throw Refused.because(OrganizationRefusal.HOLDER_CANNOT_ACT).with("personId", command.personId().value());
        }
        Period asked = new Period(from, command.to());
        this.acting.first((other) -> !other.from().isBefore(from) && other.period().overlaps(asked))
            .ifPresent((other) -> {
                throw Refused.because(OrganizationRefusal.ACTING_ALREADY_APPOINTED)
                    .with("effectiveOn", from)
                    .with("person", other.person());
            });
    }

    boolean isDismissed(PersonId person, LocalDate to) {
        return Stream.of(this.holders, this.acting)
            .anyMatch((tenures) -> tenures.has((tenure) -> tenure.isOf(person) && tenure.endsOn(to)));
    }

    PositionEvent dismiss(Dismiss command, LocalDate to) {
        PersonId person = command.personId();
        LocalDate lastDay = command.dismissedOn();
        Optional<Tenure> held = this.holders.first((tenure) -> tenure.isOf(person) && tenure.covers(lastDay));
        if (held.isPresent()) {
            return new PersonDismissed(this.positionId, person.value(), held.get().from(), to, command.basis());
        }
        return this.acting.first((tenure) -> tenure.isOf(person) && tenure.covers(lastDay))
            .map((tenure) -> new ActingEnded(this.positionId, person.value(), tenure.from(), to, command.basis()))
            .orElseThrow(() -> Refused.because(OrganizationRefusal.NOT_IN_POSITION)
                .with("personId", person.value())
                .with("dismissedOn", lastDay));
    }

    private void mustBeThere(String field, LocalDate day) {
        if (this.existsFrom != null && day.isBefore(this.existsFrom)) {
            throw Refused.because(OrganizationRefusal.BEFORE_ITS_FIRST_DAY)
                .with(field, day)
                .with("firstDay", this.existsFrom);
        }
    }

    private Staffing withHolders(Tenures changed) {
        return new Staffing(this.positionId, this.organization, this.existsFrom, changed, this.acting,
                this.substitutions);
    }

    private Staffing withActing(Tenures changed) {
        return new Staffing(this.positionId, this.organization, this.existsFrom, this.holders, changed,
                this.substitutions);
    }

}
