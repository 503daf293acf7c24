package org.chancery.organization.read;

import java.time.LocalDate;

import org.chancery.kernel.Capacity;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.Role;
import org.chancery.organization.api.HeadOf;
import org.chancery.organization.api.SubstitutionScope;
import org.chancery.organization.read.PositionCard.Substitution;
import org.chancery.organization.read.PositionCard.Tenure;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Grants;
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
import static org.chancery.organization.read.DirectoryFacts.LEAVE;
import static org.chancery.organization.read.DirectoryFacts.MINISTER;
import static org.chancery.organization.read.DirectoryFacts.MINISTRY;
import static org.chancery.organization.read.DirectoryFacts.POLEVOY;
import static org.chancery.organization.read.DirectoryFacts.REKIN;
import static org.chancery.organization.read.DirectoryFacts.SINCE;
import static org.chancery.organization.read.DirectoryFacts.UNIT;
import static org.chancery.organization.read.DirectoryFacts.actingAppointed;
import static org.chancery.organization.read.DirectoryFacts.actingEnded;
import static org.chancery.organization.read.DirectoryFacts.appointed;
import static org.chancery.organization.read.DirectoryFacts.assistantAdded;
import static org.chancery.organization.read.DirectoryFacts.deputyAdded;
import static org.chancery.organization.read.DirectoryFacts.dismissed;
import static org.chancery.organization.read.DirectoryFacts.ministerAdded;
import static org.chancery.organization.read.DirectoryFacts.substituteNamed;

class PositionCardTests {

    @Test
    void showsWhatWasAdded() {
        PositionCard card = card(DEPUTY, deputyAdded());

        assertThat(card.version()).isZero();
        assertThat(card.title()).isEqualTo("Заместитель министра");
        assertThat(card.organization()).isEqualTo(MINISTRY);
        assertThat(card.unit()).isEqualTo(UNIT);
        assertThat(card.roles()).containsExactly(Role.EXECUTIVE, Role.OFFICER);
        assertThat(card.heads()).isEqualTo(HeadOf.UNIT);
        assertThat(card.existsFrom()).isEqualTo(SINCE);
        assertThat(card.readers()).containsExactly(Grants.EVERYONE);
        assertThat(PositionState.of(card, FROM)).isEqualTo(PositionState.VACANT);
    }

    @Test
    void showsWhoPreparesForIt_ORG_6() {
        DomainEvent[] events = { ministerAdded(), assistantAdded() };

        assertThat(card(MINISTER, events).assistants()).containsExactly(ASSISTANT);
        assertThat(card(MINISTER, events).version()).isZero();
        assertThat(card(ASSISTANT, events).assistantOf()).isEqualTo(MINISTER);
    }

    @Test
    void showsWhoHoldsItAsOfADay() {
        PositionCard card = card(MINISTER, ministerAdded(), appointed(MINISTER, REKIN, FROM));

        assertThat(holder(card, FROM.minusDays(1))).isNull();
        assertThat(holder(card, FROM)).isEqualTo(REKIN);
        assertThat(card.holderAsOf(FROM)).map(Tenure::name).contains(new Name("Рекин Степан Матвеевич", "Рекин С. М."));
        assertThat(PositionState.of(card, FROM)).isEqualTo(PositionState.OCCUPIED);
        assertThat(card.people()).containsExactly(REKIN);
    }

    @Test
    void holderWasInItUntilHisLastDay_ORG_7() {
        PositionCard card = card(MINISTER, ministerAdded(), appointed(MINISTER, REKIN, FROM),
                dismissed(MINISTER, REKIN, FROM, EFFECTIVE_ON), appointed(MINISTER, POLEVOY, EFFECTIVE_ON));

        assertThat(holder(card, EFFECTIVE_ON.minusDays(1))).isEqualTo(REKIN);
        assertThat(holder(card, EFFECTIVE_ON)).isEqualTo(POLEVOY);
        assertThat(card.holders().values()).extracting(Tenure::endBasis).containsExactly("Приказ № 2", null);
        assertThat(card.version()).isEqualTo(3);
    }

    @Test
    void whoWasAppointedToActDoesNotBeforeTheDayOfEffect_ORG_4() {
        PositionCard card = card(MINISTER, ministerAdded(), actingAppointed(null));

        assertThat(card.actingAsOf(DECIDED_ON)).isEmpty();
        assertThat(card.actingAsOf(EFFECTIVE_ON)).map(Tenure::person).contains(POLEVOY);
        assertThat(card.actingAsOf(EFFECTIVE_ON)).map(Tenure::decidedOn).contains(DECIDED_ON);
        assertThat(PositionState.of(card, EFFECTIVE_ON)).isEqualTo(PositionState.ACTING);
    }

    @Test
    void actingEndsByItself_ORG_4() {
        PositionCard card = card(MINISTER, ministerAdded(), actingAppointed(AWAY));

        assertThat(card.actingAsOf(AWAY.minusDays(1))).isPresent();
        assertThat(card.actingAsOf(AWAY)).isEmpty();
    }

    @Test
    void actingEndsByAnAct_ORG_4() {
        PositionCard card = card(MINISTER, ministerAdded(), actingAppointed(BACK), actingEnded(AWAY));

        assertThat(card.actingAsOf(AWAY.minusDays(1))).map(Tenure::endBasis).contains("Решение № 140");
        assertThat(card.actingAsOf(AWAY)).isEmpty();
    }

    @Test
    void showsWhoDoesItsWork_ORG_5() {
        PositionCard card = card(MINISTER, ministerAdded(), substituteNamed("ASSIGNMENTS"));

        assertThat(card.substitutions())
            .containsExactly(new Substitution(LEAVE, DEPUTY, AWAY, BACK, SubstitutionScope.ASSIGNMENTS, "Отпуск"));
        assertThat(card.substitutionsAsOf(AWAY.minusDays(1))).isEmpty();
        assertThat(card.substitutionsAsOf(AWAY)).hasSize(1);
        assertThat(card.substitutionsAsOf(BACK)).isEmpty();
    }

    @Test
    void namesAllWhoMayActForIt() {
        PositionCard card = card(MINISTER, ministerAdded(), assistantAdded(), appointed(MINISTER, REKIN, FROM),
                actingAppointed(null), substituteNamed("ALL"));

        assertThat(Representative.of(card, AWAY)).extracting(Representative::capacity)
            .containsExactly(Capacity.OWN, Capacity.ACTING, Capacity.SUBSTITUTE, Capacity.ASSISTANT);
        assertThat(Representative.of(card, FROM)).extracting(Representative::capacity)
            .containsExactly(Capacity.OWN, Capacity.ASSISTANT);
    }

    private static @Nullable String holder(PositionCard card, LocalDate day) {
        return card.holderAsOf(day).map(Tenure::person).orElse(null);
    }

    private PositionCard card(String id, DomainEvent... events) {
        return ProjectedView.of(new PositionCardProjector(), getClass()).given(events).document(id);
    }

}
