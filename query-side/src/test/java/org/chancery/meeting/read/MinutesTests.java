package org.chancery.meeting.read;

import java.util.List;

import org.chancery.kernel.DomainEvent;
import org.chancery.meeting.api.DecisionState;
import org.chancery.meeting.api.Presence;
import org.chancery.meeting.read.Minutes.Entry;
import org.chancery.meeting.read.Minutes.Mark;
import org.chancery.query.graphql.reference.ViewNodes;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.CursorKey;
import org.chancery.query.view.Grants;
import org.chancery.query.view.Pages;
import org.chancery.query.view.Viewer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.meeting.read.MeetingFacts.ASSIGNMENT;
import static org.chancery.meeting.read.MeetingFacts.CHAIR;
import static org.chancery.meeting.read.MeetingFacts.CONTROLLER;
import static org.chancery.meeting.read.MeetingFacts.DECISION;
import static org.chancery.meeting.read.MeetingFacts.DEPUTY;
import static org.chancery.meeting.read.MeetingFacts.DUE_ON;
import static org.chancery.meeting.read.MeetingFacts.EXECUTOR;
import static org.chancery.meeting.read.MeetingFacts.FIRST_ITEM;
import static org.chancery.meeting.read.MeetingFacts.GUEST;
import static org.chancery.meeting.read.MeetingFacts.MEETING;
import static org.chancery.meeting.read.MeetingFacts.MEMBER;
import static org.chancery.meeting.read.MeetingFacts.MINISTRY;
import static org.chancery.meeting.read.MeetingFacts.NEXT_MEETING;
import static org.chancery.meeting.read.MeetingFacts.OTHER_DECISION;
import static org.chancery.meeting.read.MeetingFacts.SECRETARY;
import static org.chancery.meeting.read.MeetingFacts.absent;
import static org.chancery.meeting.read.MeetingFacts.amended;
import static org.chancery.meeting.read.MeetingFacts.attended;
import static org.chancery.meeting.read.MeetingFacts.cancelled;
import static org.chancery.meeting.read.MeetingFacts.delegated;
import static org.chancery.meeting.read.MeetingFacts.ended;
import static org.chancery.meeting.read.MeetingFacts.holding;
import static org.chancery.meeting.read.MeetingFacts.in;
import static org.chancery.meeting.read.MeetingFacts.invited;
import static org.chancery.meeting.read.MeetingFacts.item;
import static org.chancery.meeting.read.MeetingFacts.notHeld;
import static org.chancery.meeting.read.MeetingFacts.present;
import static org.chancery.meeting.read.MeetingFacts.published;
import static org.chancery.meeting.read.MeetingFacts.recorded;
import static org.chancery.meeting.read.MeetingFacts.reordered;
import static org.chancery.meeting.read.MeetingFacts.rescheduled;
import static org.chancery.meeting.read.MeetingFacts.scheduled;
import static org.chancery.meeting.read.MeetingFacts.signed;
import static org.chancery.meeting.read.MeetingFacts.started;

class MinutesTests {

    @Test
    void sayWhoWasThereAndWhoWasNot_MTG_9() {
        Minutes minutes = minutes(attended(absent(MEMBER), present(CHAIR)));

        assertThat(minutes.secretary()).isEqualTo(SECRETARY);
        assertThat(minutes.attendance()).containsExactly(new Mark(CHAIR, Presence.ON_SITE, null),
                new Mark(MEMBER, Presence.ABSENT, "Болен"));
        assertThat(minutes.presentCount()).isOne();
    }

    @Test
    void sayWhenItBeganAndEnded() {
        Minutes minutes = minutes(started(), ended());

        assertThat(minutes.startedAt()).isEqualTo(ProjectedView.START.plusSeconds(60));
        assertThat(minutes.endedAt()).isEqualTo(ProjectedView.START.plusSeconds(120));
        assertThat(minutes.draft()).isTrue();
    }

    @Test
    void sayWhatWasHeardAndDecided_MTG_9() {
        assertThat(minutes(started(), recorded(DECISION)).decisions())
            .containsExactly(new Entry(DECISION, 2, MEETING, FIRST_ITEM, null, "Вопрос 1", "Доложить",
                    DecisionState.ADOPTED, EXECUTOR, DUE_ON, null, null, null, null));
    }

    @Test
    void sayWhatWasAmended() {
        assertThat(minutes(started(), recorded(DECISION), amended()).decisions())
            .containsExactly(new Entry(DECISION, 2, MEETING, FIRST_ITEM, null, "Вопрос 1", "Отложить",
                    DecisionState.DEFERRED, null, null, null, NEXT_MEETING, null, null));
    }

    @Test
    void listDraftDecisionsAsTheyWereRecorded() {
        assertThat(minutes(started(), recorded(OTHER_DECISION), recorded(DECISION)).decisions()).extracting(Entry::id)
            .containsExactly(OTHER_DECISION, DECISION);
    }

    @Test
    void numberDecisionsOnceTheyAreSigned_MTG_9() {
        Minutes minutes = minutes(started(), recorded(DECISION), recorded(OTHER_DECISION), ended(), signed());

        assertThat(minutes.draft()).isFalse();
        assertThat(minutes.signedAt()).isEqualTo(ProjectedView.START.plusSeconds(300));
        assertThat(minutes.signedBy()).isEqualTo(CHAIR);
        assertThat(minutes.decisions()).extracting(Entry::number).containsExactly("1.1", "1.2");
        assertThat(minutes.decisions()).extracting(Entry::id).containsExactly(OTHER_DECISION, DECISION);
        assertThat(minutes.decisions()).extracting(Entry::assignment).containsExactly(null, ASSIGNMENT);
        assertThat(minutes.decisions()).extracting(Entry::controller).containsExactly(null, CONTROLLER);
        assertThat(minutes.decisions()).extracting(Entry::signedAt).containsOnly(minutes.signedAt());
    }

    @Test
    void draftIsSeenOnlyByThoseWhoWriteIt() {
        assertThat(sees(in(SECRETARY), started())).isTrue();
        assertThat(sees(in(MEMBER), started(), ended())).isFalse();
        assertThat(sees(holding(Grants.registrars(MINISTRY)), started(), ended())).isFalse();
    }

    @Test
    void signedMinutesAreSeenByAllWhoHadAPart() {
        DomainEvent[] wholeMeeting = { invited(GUEST), delegated(), started(), ended(), signed() };

        assertThat(sees(in(MEMBER), wholeMeeting)).isTrue();
        assertThat(sees(in(GUEST), wholeMeeting)).isTrue();
        assertThat(sees(in(DEPUTY), wholeMeeting)).isTrue();
        assertThat(sees(holding(Grants.registrars(MINISTRY)), wholeMeeting)).isTrue();
        assertThat(sees(in(EXECUTOR), wholeMeeting)).isFalse();
    }

    @Test
    void thereAreNoneBeforeItBegan() {
        assertThat(sees(in(SECRETARY), attended(present(CHAIR)), notHeld())).isFalse();
    }

    @Test
    void areNotMovedByWhatHappensToTheAgenda() {
        Minutes minutes = minutes(rescheduled(), cancelled(), item(FIRST_ITEM, "1"), reordered(), published());

        assertThat(minutes.version()).isEqualTo(5);
        assertThat(minutes.decisions()).isEmpty();
    }

    private boolean sees(Viewer viewer, DomainEvent... since) {
        ProjectedView<Minutes> view = view(since);
        MeetingFinder finder = new MeetingFinder(new Pages(view, CursorKey.random()),
                new ViewNodes<>("Meeting", MeetingCards.VIEW, MeetingCard::id, view), view);
        return finder.minutes(List.of(MEETING), viewer).containsKey(MEETING);
    }

    private Minutes minutes(DomainEvent... since) {
        return view(since).document(MEETING);
    }

    private ProjectedView<Minutes> view(DomainEvent... since) {
        return ProjectedView.of(new MinutesProjector(), getClass()).given(scheduled()).given(since);
    }

}
