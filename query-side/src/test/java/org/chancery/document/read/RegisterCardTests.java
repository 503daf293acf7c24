package org.chancery.document.read;

import org.chancery.document.api.Flow;
import org.chancery.document.api.GapPolicy;
import org.chancery.document.api.NumberItem.Part;
import org.chancery.document.api.NumberingPeriod;
import org.chancery.document.read.RegisterCard.Item;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Grants;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.document.read.DocumentFacts.MINISTRY;
import static org.chancery.document.read.DocumentFacts.REGISTER;
import static org.chancery.document.read.DocumentFacts.registerOpened;

class RegisterCardTests {

    private final RegisterCard card = ProjectedView.of(new RegisterCardProjector(), getClass())
        .given(registerOpened())
        .document(REGISTER);

    @Test
    void showsHowItNumbers() {
        assertThat(this.card.index()).isEqualTo("01-15");
        assertThat(this.card.flow()).isEqualTo(Flow.OUTGOING);
        assertThat(this.card.period()).isEqualTo(NumberingPeriod.YEAR);
        assertThat(this.card.format()).containsExactly(new Item(Part.INDEX, null, null),
                new Item(Part.LITERAL, "/", null), new Item(Part.COUNTER, null, 3));
        assertThat(this.card.gapPolicy()).isEqualTo(GapPolicy.GAPLESS);
    }

    @Test
    void isSeenByAllWhoWorkInItsOrganization() {
        assertThat(this.card.readers()).containsExactly(Grants.organization(MINISTRY));
    }

}
