package org.chancery.organization.read;

import org.chancery.kernel.DomainEvent;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Grants;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.organization.read.DirectoryFacts.DEPUTY;
import static org.chancery.organization.read.DirectoryFacts.MINISTRY;
import static org.chancery.organization.read.DirectoryFacts.SINCE;
import static org.chancery.organization.read.DirectoryFacts.SUB_UNIT;
import static org.chancery.organization.read.DirectoryFacts.UNIT;
import static org.chancery.organization.read.DirectoryFacts.subUnitAdded;
import static org.chancery.organization.read.DirectoryFacts.unitAdded;
import static org.chancery.organization.read.DirectoryFacts.unitHeadNamed;

class UnitCardTests {

    @Test
    void showsWhatWasAdded() {
        UnitCard card = card(UNIT, unitAdded());

        assertThat(card.version()).isZero();
        assertThat(card.name()).isEqualTo(new Name("Отдел переправ", "Переправы"));
        assertThat(card.index()).isEqualTo("01-12");
        assertThat(card.organization()).isEqualTo(MINISTRY);
        assertThat(card.parent()).isNull();
        assertThat(card.existsFrom()).isEqualTo(SINCE);
        assertThat(card.readers()).containsExactly(Grants.EVERYONE);
    }

    @Test
    void showsWhatItStandsUnder_ORG_1() {
        assertThat(card(SUB_UNIT, unitAdded(), subUnitAdded()).parent()).isEqualTo(UNIT);
    }

    @Test
    void showsWhoHeadsIt() {
        UnitCard card = card(UNIT, unitAdded(), unitHeadNamed());

        assertThat(card.head()).isEqualTo(DEPUTY);
        assertThat(card.version()).isOne();
    }

    private UnitCard card(String id, DomainEvent... events) {
        return ProjectedView.of(new UnitCardProjector(), getClass()).given(events).document(id);
    }

}
