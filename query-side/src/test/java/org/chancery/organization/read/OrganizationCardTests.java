package org.chancery.organization.read;

import java.time.LocalDate;

import org.chancery.kernel.DomainEvent;
import org.chancery.organization.api.OrganizationKind;
import org.chancery.organization.read.OrganizationCard.DatedName;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Grants;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.organization.read.DirectoryFacts.GOVERNMENT;
import static org.chancery.organization.read.DirectoryFacts.MINISTER;
import static org.chancery.organization.read.DirectoryFacts.MINISTRY;
import static org.chancery.organization.read.DirectoryFacts.RENAMED_ON;
import static org.chancery.organization.read.DirectoryFacts.SINCE;
import static org.chancery.organization.read.DirectoryFacts.ministryHeadNamed;
import static org.chancery.organization.read.DirectoryFacts.ministryRegistered;
import static org.chancery.organization.read.DirectoryFacts.ministryRenamed;

class OrganizationCardTests {

    @Test
    void showsWhatWasRegistered() {
        OrganizationCard card = card(ministryRegistered());

        assertThat(card.version()).isZero();
        assertThat(card.kind()).isEqualTo(OrganizationKind.EXECUTIVE_BODY);
        assertThat(card.oktmo()).isEqualTo("60701000");
        assertThat(card.inn()).isEqualTo("7707083893");
        assertThat(card.ogrn()).isEqualTo("1027700132195");
        assertThat(card.parent()).isEqualTo(GOVERNMENT);
        assertThat(card.existsFrom()).isEqualTo(SINCE);
        assertThat(card.names()).containsExactly(new DatedName("Министерство рек и озёр", "Минрек", SINCE, null));
        assertThat(card.head()).isNull();
    }

    @Test
    void isSeenByEverybody() {
        assertThat(card(ministryRegistered()).readers()).containsExactly(Grants.EVERYONE);
    }

    @Test
    void showsWhoHeadsIt() {
        assertThat(card(ministryRegistered(), ministryHeadNamed()).head()).isEqualTo(MINISTER);
    }

    @Test
    void isCalledByTheNameOfTheDay_ORG_2() {
        OrganizationCard card = card(ministryRegistered(), ministryRenamed());

        assertThat(nameAsOf(card, RENAMED_ON.minusDays(1))).isEqualTo("Министерство рек и озёр");
        assertThat(nameAsOf(card, RENAMED_ON)).isEqualTo("Министерство водных путей");
        assertThat(card.version()).isOne();
    }

    @Test
    void isCalledByItsFirstNameBeforeItsFirstDay() {
        assertThat(nameAsOf(card(ministryRegistered(), ministryRenamed()), SINCE.minusYears(1)))
            .isEqualTo("Министерство рек и озёр");
    }

    @Test
    void isFoundByEveryNameAndSortedByTheLast_ORG_2() {
        OrganizationCard card = card(ministryRegistered(), ministryRenamed());

        assertThat(card.words()).contains("рек", "озер", "минрек", "водных", "минводпуть");
        assertThat(card.sortName()).isEqualTo("министерство водных путей");
    }

    private static String nameAsOf(OrganizationCard card, LocalDate day) {
        return card.nameAsOf(day).full();
    }

    private OrganizationCard card(DomainEvent... events) {
        return ProjectedView.of(new OrganizationCardProjector(), getClass()).given(events).document(MINISTRY);
    }

}
