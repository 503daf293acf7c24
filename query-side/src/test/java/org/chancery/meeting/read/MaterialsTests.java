package org.chancery.meeting.read;

import java.util.List;

import org.chancery.kernel.FileReference;
import org.chancery.meeting.event.AgendaItemAdded;
import org.chancery.query.file.FileSource;
import org.chancery.query.projection.ProjectedView;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.meeting.read.MeetingFacts.FIRST_ITEM;
import static org.chancery.meeting.read.MeetingFacts.MEETING;
import static org.chancery.meeting.read.MeetingFacts.MEMBER;
import static org.chancery.meeting.read.MeetingFacts.SECOND_ITEM;
import static org.chancery.meeting.read.MeetingFacts.SECRETARY;
import static org.chancery.meeting.read.MeetingFacts.STRANGER;
import static org.chancery.meeting.read.MeetingFacts.in;
import static org.chancery.meeting.read.MeetingFacts.item;
import static org.chancery.meeting.read.MeetingFacts.published;
import static org.chancery.meeting.read.MeetingFacts.scheduled;

class MaterialsTests {

    private static final FileReference REPORT = new FileReference("Доклад.pdf", "application/pdf", 9, "e".repeat(64));

    private final ProjectedView<Agenda> view = ProjectedView.of(new AgendaProjector(), getClass());

    private final FileSource files = new MeetingReadConfiguration().materials(this.view);

    @Test
    void materialsOfADraftAreShownToThoseWhoPrepareIt_MTG_5() {
        this.view.given(scheduled(), item(FIRST_ITEM, "1"), withMaterials());

        assertThat(this.files.find(REPORT.sha256(), in(SECRETARY))).hasValue(REPORT);
        assertThat(this.files.find(REPORT.sha256(), in(MEMBER))).isEmpty();
    }

    @Test
    void materialsOfAPublishedAgendaAreShownToAllWhoAreInvited_MTG_5() {
        this.view.given(scheduled(), withMaterials(), item(FIRST_ITEM, "2"), published());

        assertThat(this.files.find(REPORT.sha256(), in(MEMBER))).hasValue(REPORT);
        assertThat(this.files.find(REPORT.sha256(), in(STRANGER))).isEmpty();
    }

    private static AgendaItemAdded withMaterials() {
        return new AgendaItemAdded(MEETING, SECOND_ITEM, "1", null, "О ремонте", null, List.of(), null, List.of(REPORT),
                null, null, false);
    }

}
