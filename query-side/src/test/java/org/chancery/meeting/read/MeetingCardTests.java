package org.chancery.meeting.read;

import org.chancery.kernel.DomainEvent;
import org.chancery.meeting.api.MeetingKind;
import org.chancery.meeting.api.ParticipantRole;
import org.chancery.meeting.api.ParticipationStatus;
import org.chancery.meeting.api.Presence;
import org.chancery.meeting.read.MeetingCard.Move;
import org.chancery.meeting.read.MeetingCard.Participant;
import org.chancery.meeting.read.MeetingCard.Quorum;
import org.chancery.meeting.read.MeetingCard.State;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Grants;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.meeting.read.MeetingFacts.CHAIR;
import static org.chancery.meeting.read.MeetingFacts.DECISION;
import static org.chancery.meeting.read.MeetingFacts.DEPUTY;
import static org.chancery.meeting.read.MeetingFacts.ENDS_AT;
import static org.chancery.meeting.read.MeetingFacts.FIRST_ITEM;
import static org.chancery.meeting.read.MeetingFacts.GUEST;
import static org.chancery.meeting.read.MeetingFacts.MEETING;
import static org.chancery.meeting.read.MeetingFacts.MEMBER;
import static org.chancery.meeting.read.MeetingFacts.MINISTRY;
import static org.chancery.meeting.read.MeetingFacts.MOVED_TO;
import static org.chancery.meeting.read.MeetingFacts.ORGANIZER;
import static org.chancery.meeting.read.MeetingFacts.SECRETARY;
import static org.chancery.meeting.read.MeetingFacts.STARTS_AT;
import static org.chancery.meeting.read.MeetingFacts.absent;
import static org.chancery.meeting.read.MeetingFacts.accepted;
import static org.chancery.meeting.read.MeetingFacts.amended;
import static org.chancery.meeting.read.MeetingFacts.attended;
import static org.chancery.meeting.read.MeetingFacts.cancelled;
import static org.chancery.meeting.read.MeetingFacts.delegated;
import static org.chancery.meeting.read.MeetingFacts.ended;
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

class MeetingCardTests {

    @Test
    void showsWhatWasCalled() {
        MeetingCard card = card();

        assertThat(card.version()).isZero();
        assertThat(card.state()).isEqualTo(State.SCHEDULED);
        assertThat(card.kind()).isEqualTo(MeetingKind.COLLEGIAL_SESSION);
        assertThat(card.startsAt()).isEqualTo(STARTS_AT);
        assertThat(card.endsAt()).isEqualTo(ENDS_AT);
        assertThat(card.place()).isEqualTo("Малый зал");
        assertThat(card.chair()).isEqualTo(CHAIR);
        assertThat(card.quorumRule()).isEqualTo(2);
        assertThat(card.urgent()).isTrue();
        assertThat(card.sequence()).isZero();
        assertThat(card.scheduledAt()).isEqualTo(ProjectedView.START);
    }

    @Test
    void listsTheChairFirst() {
        assertThat(card(invited(GUEST)).participants()).extracting(Participant::position)
            .containsExactly(CHAIR, MEMBER, GUEST);
    }

    @Test
    void isSeenByItsCircleAndTheRegistrarsOfTheMinistry_AUD_7() {
        assertThat(card().readers()).containsExactlyInAnyOrder(Grants.position(ORGANIZER), Grants.position(SECRETARY),
                Grants.position(CHAIR), Grants.position(MEMBER), Grants.registrars(MINISTRY));
    }

    @Test
    void showsAndIsShownToWhoWasInvitedLater() {
        MeetingCard card = card(invited(GUEST));

        assertThat(participant(card, GUEST)).isEqualTo(new Participant(GUEST, ParticipantRole.OPT_PARTICIPANT, false,
                ParticipationStatus.NEEDS_ACTION, null, null, null));
        assertThat(card.readers()).contains(Grants.position(GUEST));
        assertThat(card.sequence()).isOne();
    }

    @Test
    void showsWhatSomebodyAnswered() {
        assertThat(participant(card(accepted()), MEMBER)).isEqualTo(new Participant(MEMBER,
                ParticipantRole.REQ_PARTICIPANT, true, ParticipationStatus.ACCEPTED, null, "Буду", null));
    }

    @Test
    void showsWhoComesInsteadWithTheVote() {
        MeetingCard card = card(delegated());

        assertThat(participant(card, MEMBER)).isEqualTo(new Participant(MEMBER, ParticipantRole.REQ_PARTICIPANT, false,
                ParticipationStatus.DELEGATED, DEPUTY, "В отпуске", null));
        assertThat(participant(card, DEPUTY).voting()).isTrue();
        assertThat(card.readers()).contains(Grants.position(DEPUTY), Grants.position(MEMBER));
        assertThat(card.sequence()).isZero();
    }

    @Test
    void showsWhereItWasMovedAndWhy_MTG_14() {
        MeetingCard card = card(accepted(), rescheduled(MEMBER));

        assertThat(card.startsAt()).isEqualTo(MOVED_TO);
        assertThat(card.endsAt()).isEqualTo(MOVED_TO.plusSeconds(3_600));
        assertThat(card.place()).isEqualTo("Большой зал");
        assertThat(card.sequence()).isOne();
        assertThat(card.moves()).containsExactly(new Move(ProjectedView.START.plusSeconds(120), MOVED_TO,
                MOVED_TO.plusSeconds(3_600), "Большой зал", "Ремонт"));
        assertThat(participant(card, MEMBER).response()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
        assertThat(participant(card, MEMBER).comment()).isNull();
    }

    @Test
    void showsThatItWasCancelledAndWhy_MTG_14() {
        MeetingCard card = card(cancelled());

        assertThat(card.state()).isEqualTo(State.CANCELLED);
        assertThat(card.reason()).isEqualTo("Вопрос снят");
        assertThat(card.sequence()).isOne();
    }

    @Test
    void showsWhoIsThere() {
        MeetingCard card = card(attended(present(CHAIR), absent(MEMBER)));

        assertThat(participant(card, CHAIR).presence()).isEqualTo(Presence.ON_SITE);
        assertThat(participant(card, MEMBER).presence()).isEqualTo(Presence.ABSENT);
    }

    @Test
    void showsThatItBeganWithAQuorum_MTG_6() {
        MeetingCard card = card(started());

        assertThat(card.state()).isEqualTo(State.IN_PROGRESS);
        assertThat(card.quorum()).isEqualTo(new Quorum(2, 2, 2));
        assertThat(card.startedAt()).isEqualTo(ProjectedView.START.plusSeconds(60));
    }

    @Test
    void showsThatItWasNotHeld_MTG_6() {
        MeetingCard card = card(notHeld());

        assertThat(card.state()).isEqualTo(State.NOT_HELD);
        assertThat(card.quorum()).isEqualTo(new Quorum(2, 1, 2));
        assertThat(card.reason()).isEqualTo("Прибыл один");
    }

    @Test
    void showsThatItEnded() {
        MeetingCard card = card(started(), ended());

        assertThat(card.state()).isEqualTo(State.ENDED);
        assertThat(card.endedAt()).isEqualTo(ProjectedView.START.plusSeconds(120));
    }

    @Test
    void showsThatItsMinutesAreSigned() {
        assertThat(card(started(), ended(), signed()).state()).isEqualTo(State.MINUTES_SIGNED);
    }

    @Test
    void countsWhatHappensToAgendaAndMinutes() {
        MeetingCard card = card(item(FIRST_ITEM, "1"), reordered(), published(), recorded(DECISION), amended());

        assertThat(card.version()).isEqualTo(5);
        assertThat(card.state()).isEqualTo(State.SCHEDULED);
    }

    private MeetingCard card(DomainEvent... since) {
        return ProjectedView.of(new MeetingCardProjector(), getClass())
            .given(scheduled())
            .given(since)
            .document(MEETING);
    }

    private static Participant participant(MeetingCard card, String position) {
        return card.participants()
            .stream()
            .filter((participant) -> participant.position().equals(position))
            .findFirst()
            .orElseThrow();
    }

}
