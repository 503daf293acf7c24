package org.chancery.meeting.write;

import java.util.List;
import java.util.stream.IntStream;

import org.chancery.kernel.KernelRefusal;
import org.chancery.meeting.api.AddAgendaItem;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.event.AgendaItemAdded;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.chancery.meeting.write.MeetingFixture.CHAIR;
import static org.chancery.meeting.write.MeetingFixture.FIRST;
import static org.chancery.meeting.write.MeetingFixture.MEETING;
import static org.chancery.meeting.write.MeetingFixture.OBSERVER;
import static org.chancery.meeting.write.MeetingFixture.ORGANIZER;
import static org.chancery.meeting.write.MeetingFixture.SECRETARY;
import static org.chancery.meeting.write.MeetingFixture.add;
import static org.chancery.meeting.write.MeetingFixture.begunMeeting;
import static org.chancery.meeting.write.MeetingFixture.ended;
import static org.chancery.meeting.write.MeetingFixture.item;
import static org.chancery.meeting.write.MeetingFixture.itemId;
import static org.chancery.meeting.write.MeetingFixture.publish;
import static org.chancery.meeting.write.MeetingFixture.published;
import static org.chancery.meeting.write.MeetingFixture.reorder;
import static org.chancery.meeting.write.MeetingFixture.reordered;
import static org.chancery.meeting.write.MeetingFixture.scheduledMeeting;

class AgendaTests {

    @Nested
    class WhenProposed {

        @Test
        void officeAddsAnItem_MTG_4() {
            scheduledMeeting().when(SECRETARY, add("a")).then(item("a", "1"));
        }

        @Test
        void itemsAreNumberedInTheirOrder_MTG_4() {
            scheduledMeeting(item("a", "1"), item("a1", "1.1", "a", false)).when(ORGANIZER, add("b"))
                .then(item("b", "2"));
        }

        @Test
        void partsHaveDottedNumbers_MTG_4() {
            scheduledMeeting(item("a", "1"), item("b", "2"), item("b1", "2.1", "b", false))
                .when(ORGANIZER, add("b2", "b", FIRST.position()))
                .then(item("b2", "2.2", "b", false));
        }

        @Test
        void rejectsPartsBelowTheThirdLevel_MTG_4() {
            scheduledMeeting(item("a", "1"), item("a1", "1.1", "a", false), item("a11", "1.1.1", "a1", false))
                .when(ORGANIZER, add("a111", "a11", FIRST.position()))
                .thenRefused(MeetingRefusal.AGENDA_TOO_DEEP);
        }

        @Test
        void rejectsPartOfAnUnknownItem() {
            scheduledMeeting().when(ORGANIZER, add("b1", "b", FIRST.position()))
                .thenRefused(MeetingRefusal.AGENDA_ITEM_UNKNOWN);
        }

        @Test
        void rejectsRapporteurWhoIsNotInvited_MTG_4() {
            scheduledMeeting().when(ORGANIZER, add("a", null, OBSERVER.position()))
                .thenRefused(MeetingRefusal.NOT_A_PARTICIPANT);
        }

        @Test
        void rejectsCoRapporteurWhoIsNotInvited_MTG_4() {
            scheduledMeeting()
                .when(ORGANIZER,
                        new AddAgendaItem(MEETING, itemId("a"), null, "Вопрос", null, List.of(OBSERVER.position()),
                                null, List.of(), null, null))
                .thenRefused(MeetingRefusal.NOT_A_PARTICIPANT);
        }

        @Test
        void sameItemAgainChangesNothing() {
            scheduledMeeting(item("a", "1"), item("b", "2"), reordered("b", "1", "a", "2")).when(ORGANIZER, add("a"))
                .thenNothing();
        }

        @Test
        void rejectsOtherContentUnderTheSameId() {
            scheduledMeeting(item("a", "1")).when(ORGANIZER, add("a", null, null)).thenRefused(KernelRefusal.ID_REUSED);
        }

        @Test
        void rejectsMoreItemsThanAnAgendaCanHave() {
            AgendaItemAdded[] full = IntStream.rangeClosed(1, 200)
                .mapToObj((i) -> item("item " + i, Integer.toString(i)))
                .toArray(AgendaItemAdded[]::new);
            scheduledMeeting(full).when(ORGANIZER, add("one more")).thenRefused(KernelRefusal.TOO_MANY_ITEMS);
        }

        @Test
        void rejectsItemOfAParticipant() {
            scheduledMeeting().when(FIRST, add("a")).thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void numbersFollowFromTheNewOrder_MTG_4() {
            scheduledMeeting(item("a", "1"), item("a1", "1.1", "a", false), item("a2", "1.2", "a", false),
                    item("b", "2"))
                .when(ORGANIZER, reorder("a2", "b", "a", "a1"))
                .then(reordered("b", "1", "a", "2", "a2", "2.1", "a1", "2.2"));
        }

        @Test
        void orderThatItHasChangesNothing() {
            scheduledMeeting(item("a", "1"), item("b", "2")).when(ORGANIZER, reorder("a", "b")).thenNothing();
        }

        @Test
        void newItemsComeAfterReorderedOnes() {
            scheduledMeeting(item("a", "1"), item("b", "2"), reordered("b", "1", "a", "2")).when(ORGANIZER, add("c"))
                .then(item("c", "3"));
        }

        @Test
        void rejectsOrderThatLacksAnItem() {
            scheduledMeeting(item("a", "1"), item("b", "2")).when(ORGANIZER, reorder("a"))
                .thenRefused(MeetingRefusal.AGENDA_ORDER_INCOMPLETE);
        }

        @Test
        void rejectsOrderThatNamesAnItemTwice() {
            scheduledMeeting(item("a", "1"), item("b", "2")).when(ORGANIZER, reorder("a", "b", "a"))
                .thenRefused(MeetingRefusal.AGENDA_ORDER_INCOMPLETE);
        }

        @Test
        void rejectsOrderWithAnUnknownItem() {
            scheduledMeeting(item("a", "1"), item("b", "2")).when(ORGANIZER, reorder("a", "c"))
                .thenRefused(MeetingRefusal.AGENDA_ORDER_INCOMPLETE);
        }

        @Test
        void officePublishesIt_MTG_5() {
            scheduledMeeting(item("a", "1")).when(SECRETARY, publish()).then(published());
        }

        @Test
        void rejectsPublishingAnEmptyAgenda() {
            scheduledMeeting().when(SECRETARY, publish()).thenRefused(MeetingRefusal.AGENDA_EMPTY);
        }

        @Test
        void rejectsPublishingByAParticipant() {
            scheduledMeeting(item("a", "1")).when(FIRST, publish()).thenRefused(KernelRefusal.FORBIDDEN);
        }

    }

    @Nested
    class WhenPublished {

        @Test
        void publishingTwiceChangesNothing() {
            scheduledMeeting(item("a", "1"), published()).when(SECRETARY, publish()).thenNothing();
        }

        @Test
        void chairAddsALateItem_MTG_4() {
            scheduledMeeting(item("a", "1"), published()).when(CHAIR, add("b")).then(item("b", "2", null, true));
        }

        @Test
        void lateItemByAnyoneElseIsRejected_MTG_4() {
            scheduledMeeting(item("a", "1"), published()).when(SECRETARY, add("b"))
                .thenRefused(MeetingRefusal.AGENDA_PUBLISHED);
        }

        @Test
        void onlyTheChairReorders_MTG_5() {
            scheduledMeeting(item("a", "1"), item("b", "2"), published()).when(ORGANIZER, reorder("b", "a"))
                .thenRefused(MeetingRefusal.AGENDA_PUBLISHED);
        }

        @Test
        void chairReorders_MTG_5() {
            scheduledMeeting(item("a", "1"), item("b", "2"), published()).when(CHAIR, reorder("b", "a"))
                .then(reordered("b", "1", "a", "2"));
        }

    }

    @Nested
    class WhenApproved {

        @Test
        void chairChangesItDuringTheMeeting_MTG_5() {
            begunMeeting().when(CHAIR, add("c")).then(item("c", "3", null, true));
        }

        @Test
        void nobodyElseChangesIt_MTG_5() {
            begunMeeting().when(SECRETARY, add("c")).thenRefused(MeetingRefusal.AGENDA_PUBLISHED);
        }

        @Test
        void rejectsPublishingDuringTheMeeting() {
            begunMeeting().when(SECRETARY, publish()).thenRefused(MeetingRefusal.MEETING_STATE);
        }

        @Test
        void nothingChangesAfterTheEnd() {
            begunMeeting(ended()).when(CHAIR, reorder("b", "a")).thenRefused(MeetingRefusal.MEETING_STATE);
        }

    }

}
