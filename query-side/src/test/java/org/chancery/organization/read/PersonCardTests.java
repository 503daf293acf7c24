package org.chancery.organization.read;

import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Grants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.organization.read.DirectoryFacts.POLEVOY;
import static org.chancery.organization.read.DirectoryFacts.entered;

class PersonCardTests {

    @Test
    void showsWhoWasEntered() {
        PersonCard card = ProjectedView.of(new PersonCardProjector(), getClass())
            .given(entered(POLEVOY))
            .document(POLEVOY);

        assertThat(card.name()).isEqualTo(new Name("Полевой Фёдор Никитич", "Полевой Ф. Н."));
        assertThat(card.words()).containsExactly("полевой", "федор", "никитич");
        assertThat(card.sortName()).isEqualTo("полевой федор никитич");
        assertThat(card.readers()).containsExactly(Grants.EVERYONE);
    }

    @ParameterizedTest
    @CsvSource({ "Алиев Вагиф Гейдар оглы, Алиев В. Г.", "Ким, Ким", "Римский-Корсаков Николай, Римский-Корсаков Н." })
    void shortensTheNameToItsInitials(String full, String brief) {
        assertThat(Name.ofPerson(full).brief()).isEqualTo(brief);
    }

}
