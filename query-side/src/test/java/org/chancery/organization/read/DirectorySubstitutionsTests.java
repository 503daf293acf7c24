package org.chancery.organization.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Role;
import org.chancery.query.identity.Substitutions;
import org.chancery.query.projection.ProjectedView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.organization.read.DirectoryFacts.ASSISTANT;
import static org.chancery.organization.read.DirectoryFacts.AWAY;
import static org.chancery.organization.read.DirectoryFacts.BACK;
import static org.chancery.organization.read.DirectoryFacts.DECIDED_ON;
import static org.chancery.organization.read.DirectoryFacts.DEPUTY;
import static org.chancery.organization.read.DirectoryFacts.EFFECTIVE_ON;
import static org.chancery.organization.read.DirectoryFacts.FROM;
import static org.chancery.organization.read.DirectoryFacts.GOVERNMENT;
import static org.chancery.organization.read.DirectoryFacts.MINISTER;
import static org.chancery.organization.read.DirectoryFacts.MINISTRY;
import static org.chancery.organization.read.DirectoryFacts.POLEVOY;
import static org.chancery.organization.read.DirectoryFacts.REKIN;
import static org.chancery.organization.read.DirectoryFacts.actingAppointed;
import static org.chancery.organization.read.DirectoryFacts.appointed;
import static org.chancery.organization.read.DirectoryFacts.assistantAdded;
import static org.chancery.organization.read.DirectoryFacts.deputyAdded;
import static org.chancery.organization.read.DirectoryFacts.ministerAdded;
import static org.chancery.organization.read.DirectoryFacts.substituteNamed;

class DirectorySubstitutionsTests {

    private static final String NOBODY = new UUID(9, 9).toString();

    private static final Actor IN_THE_DEPUTY_POSITION = actor(POLEVOY, DEPUTY, MINISTRY);

    @Test
    void substituteActsFromTheFirstDayToTheLast_ORG_5() {
        DomainEvent named = substituteNamed("ALL");

        assertThat(capacity(IN_THE_DEPUTY_POSITION, AWAY.minusDays(1), named)).isNull();
        assertThat(capacity(IN_THE_DEPUTY_POSITION, AWAY, named)).isEqualTo(Capacity.SUBSTITUTE);
        assertThat(capacity(IN_THE_DEPUTY_POSITION, BACK.minusDays(1), named)).isEqualTo(Capacity.SUBSTITUTE);
        assertThat(capacity(IN_THE_DEPUTY_POSITION, BACK, named)).isNull();
    }

    @Test
    void dayBeginsInTheZoneOfTheOrganization() {
        Substitutions substitutions = substitutions(substituteNamed("ALL"));
        Instant midnight = AWAY.atStartOfDay(ZoneId.of("Europe/Moscow")).toInstant();

        assertThat(substitutions.capacityFor(IN_THE_DEPUTY_POSITION, new PositionId(MINISTER), midnight.minusMillis(1)))
            .isEmpty();
        assertThat(substitutions.capacityFor(IN_THE_DEPUTY_POSITION, new PositionId(MINISTER), midnight))
            .contains(Capacity.SUBSTITUTE);
    }

    @Test
    void substituteOfASubstituteDoesNotActForTheFirst_ORG_5() {
        DomainEvent[] chain = { substituteNamed("ALL"), deputyAdded(),
                new org.chancery.organization.event.SubstituteNamed(DEPUTY, NOBODY, ASSISTANT, AWAY, BACK, "Болезнь",
                        "ALL") };

        assertThat(capacity(actor(NOBODY, ASSISTANT, MINISTRY), AWAY, chain)).isNull();
    }

    @Test
    void actingHeadMayNothingBeforeTheDayOfEffect_ORG_4() {
        assertThat(capacity(IN_THE_DEPUTY_POSITION, DECIDED_ON.plusDays(1), actingAppointed(null))).isNull();
        assertThat(capacity(IN_THE_DEPUTY_POSITION, EFFECTIVE_ON, actingAppointed(null))).isEqualTo(Capacity.ACTING);
    }

    @Test
    void holderActsForHisOtherPosition() {
        assertThat(capacity(actor(REKIN, DEPUTY, MINISTRY), FROM, appointed(MINISTER, REKIN, FROM)))
            .isEqualTo(Capacity.OWN);
    }

    @Test
    void assistantPreparesForHisManager_ORG_6() {
        assertThat(capacity(actor(NOBODY, ASSISTANT, MINISTRY), FROM, assistantAdded())).isEqualTo(Capacity.ASSISTANT);
    }

    @Test
    void registrarEntersWhatAnyPositionOfHisOrganizationDid() {
        assertThat(capacity(actor(NOBODY, NOBODY, MINISTRY, Role.REGISTRAR), FROM)).isEqualTo(Capacity.CLERK);
        assertThat(capacity(actor(NOBODY, NOBODY, GOVERNMENT, Role.REGISTRAR), FROM)).isNull();
    }

    @Test
    void colleagueMayNothing() {
        assertThat(capacity(IN_THE_DEPUTY_POSITION, FROM)).isNull();
    }

    @Test
    void nobodyActsForAPositionThatIsNotThere() {
        assertThat(substitutions().capacityFor(IN_THE_DEPUTY_POSITION, new PositionId(NOBODY), Instant.EPOCH))
            .isEmpty();
    }

    @Test
    void saysNoOnlyAfterAnotherLook() {
        ProjectedView<PositionCard> view = ProjectedView.of(new PositionCardProjector(), getClass())
            .given(ministerAdded());
        Substitutions substitutions = new DirectorySubstitutions(view);
        Instant away = AWAY.atTime(12, 0).atZone(ZoneId.of("Europe/Moscow")).toInstant();
        assertThat(substitutions.capacityFor(IN_THE_DEPUTY_POSITION, new PositionId(MINISTER), away)).isEmpty();

        view.given(substituteNamed("ALL"));

        assertThat(substitutions.capacityFor(IN_THE_DEPUTY_POSITION, new PositionId(MINISTER), away))
            .contains(Capacity.SUBSTITUTE);
    }

    private @Nullable Capacity capacity(Actor own, LocalDate day, DomainEvent... events) {
        Instant noon = day.atTime(12, 0).atZone(ZoneId.of("Europe/Moscow")).toInstant();
        return substitutions(events).capacityFor(own, new PositionId(MINISTER), noon).orElse(null);
    }

    private Substitutions substitutions(DomainEvent... events) {
        return new DirectorySubstitutions(
                ProjectedView.of(new PositionCardProjector(), getClass()).given(ministerAdded()).given(events));
    }

    private static Actor actor(String person, String position, String organization, Role... roles) {
        return new Actor(new PersonId(person), new PositionId(position), new OrganizationId(organization),
                Set.of(roles), null, Capacity.OWN);
    }

}
