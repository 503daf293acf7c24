package org.chancery.meeting.read;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chancery.kernel.DomainEvent;
import org.chancery.meeting.event.AgendaItemAdded;
import org.chancery.meeting.event.AgendaReordered.Place;
import org.chancery.meeting.read.Agenda.Item;
import org.chancery.meeting.read.Agenda.State;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Grants;
import org.chancery.query.view.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.meeting.read.MeetingFacts.CHAIR;
import static org.chancery.meeting.read.MeetingFacts.DECISION;
import static org.chancery.meeting.read.MeetingFacts.DEPUTY;
import static org.chancery.meeting.read.MeetingFacts.FIRST_ITEM;
import static org.chancery.meeting.read.MeetingFacts.GUEST;
import static org.chancery.meeting.read.MeetingFacts.MEETING;
import static org.chancery.meeting.read.MeetingFacts.MEMBER;
import static org.chancery.meeting.read.MeetingFacts.MINISTRY;
import static org.chancery.meeting.read.MeetingFacts.ORGANIZER;
import static org.chancery.meeting.read.MeetingFacts.PART;
import static org.chancery.meeting.read.MeetingFacts.SECOND_ITEM;
import static org.chancery.meeting.read.MeetingFacts.SECRETARY;
import static org.chancery.meeting.read.MeetingFacts.STRANGER;
import static org.chancery.meeting.read.MeetingFacts.accepted;
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

class AgendaTests {

    @Test
    void showsItsItems_MTG_4() {
        Agenda agenda = agenda(item(FIRST_ITEM, "1"));

        assertThat(agenda.state()).isEqualTo(State.PROPOSED);
        assertThat(agenda.items()).containsExactly(new Item(FIRST_ITEM, "1", "Вопрос 1", MEMBER, List.of(DEPUTY), 15,
                List.of(), "Принять", DECISION, false));
    }

    @Test
    void ordersItemsByTheirDottedNumbers_MTG_4() {
        AgendaItemAdded[] tenParts = IntStream.rangeClosed(1, 10)
            .mapToObj((i) -> item(new UUID(3, i).toString(), "1." + i))
            .toArray(AgendaItemAdded[]::new);

        Agenda agenda = ProjectedView.of(new AgendaProjector(), getClass())
            .given(scheduled(), item(FIRST_ITEM, "1"), item(SECOND_ITEM, "2"))
            .given(tenParts)
            .document(MEETING);

        assertThat(agenda.items()).extracting(Item::number)
            .containsExactly("1", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "2");
    }

    @Test
    void followsTheNewOrder_MTG_4() {
        Agenda agenda = agenda(item(FIRST_ITEM, "1"), item(PART, "1.1"), item(SECOND_ITEM, "2"),
                reordered(new Place(SECOND_ITEM, "1"), new Place(FIRST_ITEM, "2"), new Place(PART, "2.1")));

        assertThat(agenda.items()).extracting(Item::id).containsExactly(SECOND_ITEM, FIRST_ITEM, PART);
    }

    @Test
    void isPublishedAndThenApproved_MTG_5() {
        Agenda published = agenda(item(FIRST_ITEM, "1"), published());
        assertThat(published.state()).isEqualTo(State.PUBLISHED);
        assertThat(published.publishedAt()).isEqualTo(ProjectedView.START.plusSeconds(120));

        Agenda approved = agenda(item(FIRST_ITEM, "1"), published(), started());
        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(approved.approvedAt()).isEqualTo(ProjectedView.START.plusSeconds(180));
    }

    @ParameterizedTest
    @ValueSource(strings = { "organizer", "chair", "secretary" })
    void draftIsSeenByThoseWhoPrepareTheMeeting(String who) {
        String position = switch (who) {
            case "organizer" -> ORGANIZER;
            case "chair" -> CHAIR;
            default -> SECRETARY;
        };

        assertThat(sees(in(position), item(FIRST_ITEM, "1"))).isTrue();
    }

    @Test
    void draftDoesNotExistForAnyoneElse() {
        assertThat(sees(in(MEMBER), item(FIRST_ITEM, "1"))).isFalse();
        assertThat(sees(holding(Grants.registrars(MINISTRY)), item(FIRST_ITEM, "1"))).isFalse();
        assertThat(sees(in(STRANGER), item(FIRST_ITEM, "1"))).isFalse();
    }

    @Test
    void publishedAgendaIsSeenByAllWhoAreInvited_MTG_5() {
        assertThat(sees(in(MEMBER), published())).isTrue();
        assertThat(sees(holding(Grants.registrars(MINISTRY)), published())).isTrue();
        assertThat(sees(in(STRANGER), published())).isFalse();
    }

    @Test
    void approvedAgendaIsSeenThoughItWasNeverPublished_MTG_5() {
        assertThat(sees(in(MEMBER), started())).isTrue();
    }

    @Test
    void isSeenByWhoWasInvitedLaterAndByDelegates() {
        assertThat(sees(in(GUEST), published())).isFalse();
        assertThat(sees(in(GUEST), published(), invited(GUEST))).isTrue();
        assertThat(sees(in(DEPUTY), published(), accepted())).isFalse();
        assertThat(sees(in(DEPUTY), published(), delegated())).isTrue();
    }

    @Test
    void isNotMovedByWhatHappensToTheMeeting() {
        Agenda agenda = agenda(accepted(), rescheduled(), cancelled(), attended(present(CHAIR)), notHeld(),
                recorded(DECISION), amended(), ended(), signed());

        assertThat(agenda.state()).isEqualTo(State.PROPOSED);
        assertThat(agenda.version()).isEqualTo(9);
    }

    private boolean sees(Viewer viewer, DomainEvent... since) {
        ProjectedView<Agenda> view = ProjectedView.of(new AgendaProjector(), getClass())
            .given(scheduled())
            .given(since);
        return new Drafts<>(Agendas.VIEW, Agenda::id, view).find(List.of(MEETING), viewer).containsKey(MEETING);
    }

    private Agenda agenda(DomainEvent... since) {
        return ProjectedView.of(new AgendaProjector(), getClass()).given(scheduled()).given(since).document(MEETING);
    }

}
