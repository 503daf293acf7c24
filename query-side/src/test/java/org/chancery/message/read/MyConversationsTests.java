package org.chancery.message.read;

import java.util.List;

import org.bson.conversions.Bson;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.MemberRole;
import org.chancery.message.read.TimelineFinder.Unread;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Viewer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.message.read.MessageFacts.ANNOUNCEMENTS;
import static org.chancery.message.read.MessageFacts.CHANNEL;
import static org.chancery.message.read.MessageFacts.FIRST;
import static org.chancery.message.read.MessageFacts.GROUP;
import static org.chancery.message.read.MessageFacts.MEMBER;
import static org.chancery.message.read.MessageFacts.NEWCOMER;
import static org.chancery.message.read.MessageFacts.OTHER_MINISTRY;
import static org.chancery.message.read.MessageFacts.OUTSIDER;
import static org.chancery.message.read.MessageFacts.OWNER;
import static org.chancery.message.read.MessageFacts.SECOND;
import static org.chancery.message.read.MessageFacts.THIRD;
import static org.chancery.message.read.MessageFacts.added;
import static org.chancery.message.read.MessageFacts.announced;
import static org.chancery.message.read.MessageFacts.announcementsOpened;
import static org.chancery.message.read.MessageFacts.channelOpened;
import static org.chancery.message.read.MessageFacts.groupOpened;
import static org.chancery.message.read.MessageFacts.left;
import static org.chancery.message.read.MessageFacts.messages;
import static org.chancery.message.read.MessageFacts.placeOf;
import static org.chancery.message.read.MessageFacts.posted;
import static org.chancery.message.read.MessageFacts.readUpTo;
import static org.chancery.message.read.MessageFacts.redacted;
import static org.chancery.message.read.MessageFacts.viewer;

class MyConversationsTests {

    private static final PageRequest ALL = new PageRequest(100, null);

    private static final Bson ANY = ConversationFilter.toBson(null);

    @Test
    void thoseFirstWhereSomethingWasLastSaid() {
        MessageViews views = MessageViews.given(groupOpened(), announcementsOpened(), posted(FIRST));

        assertThat(mine(views, viewer(MEMBER))).containsExactly(GROUP, ANNOUNCEMENTS);
        assertThat(mine(views.and(announced(SECOND)), viewer(MEMBER))).containsExactly(ANNOUNCEMENTS, GROUP);
    }

    @Test
    void onlyThoseThatOneIsIn() {
        MessageViews views = MessageViews.given(groupOpened(), channelOpened("ORGANIZATION"));

        assertThat(mine(views, viewer(OUTSIDER))).isEmpty();
        assertThat(mine(views, viewer(MEMBER))).containsExactly(GROUP);
    }

    @Test
    void openChannelsAreThereToBeFound() {
        MessageViews views = MessageViews.given(groupOpened(), channelOpened("ORGANIZATION"));

        assertThat(visible(views, viewer(OUTSIDER))).containsExactly(CHANNEL);
        assertThat(visible(views, viewer(OUTSIDER, OTHER_MINISTRY))).isEmpty();
        assertThat(visible(views, viewer(MEMBER))).containsExactly(CHANNEL, GROUP);
    }

    @Test
    void byKind() {
        MessageViews views = MessageViews.given(groupOpened(), announcementsOpened());
        Bson groups = ConversationFilter.toBson(new ConversationFilter(List.of(ConversationKind.GROUP), null));

        assertThat(ids(views.conversations.mine(viewer(MEMBER), groups, ConversationCards.Order.TITLE_ASC, ALL)))
            .containsExactly(GROUP);
    }

    @Test
    void whoeverLeftSeesNothingMoreOfIt_MSG_6() {
        MessageViews views = MessageViews.given(groupOpened(), posted(FIRST), left(MEMBER));

        assertThat(mine(views, viewer(MEMBER))).isEmpty();
        assertThat(views.conversations.byId(GROUP, viewer(MEMBER))).isNull();
        assertThat(views.conversations.byId(GROUP, viewer(OWNER))).isNotNull();
    }

    @Test
    void membersAreSeenByMembersOnly() {
        MessageViews views = MessageViews.given(groupOpened(), channelOpened("REGION"));

        assertThat(people(views, GROUP, MEMBER)).containsExactlyInAnyOrder(OWNER, MEMBER);
        assertThat(people(views, GROUP, OUTSIDER)).isEmpty();
        assertThat(people(views, CHANNEL, OUTSIDER)).isEmpty();
        assertThat(views.places.find(List.of(placeOf(OWNER)), viewer(OUTSIDER))).isEmpty();
        assertThat(views.places.find(List.of(placeOf(OWNER)), viewer(MEMBER))).containsKey(placeOf(OWNER));
    }

    @Test
    void membersByRole() {
        MessageViews views = MessageViews.given(groupOpened());

        assertThat(views.conversations.members(GROUP, List.of(MemberRole.OWNER), viewer(MEMBER), ALL).rows())
            .extracting((row) -> row.node().person())
            .containsExactly(OWNER);
    }

    @Nested
    class Unreads {

        @Test
        void countWhatOthersSaid_MSG_5() {
            MessageViews views = MessageViews.given(groupOpened(), posted(FIRST), posted(SECOND, MEMBER, FIRST),
                    posted(THIRD));

            assertThat(unread(views, MEMBER)).isEqualTo(new Unread(2, false));
            assertThat(unread(views, OWNER)).isEqualTo(new Unread(1, false));
        }

        @Test
        void countFromTheMarkerOn_MSG_5() {
            MessageViews views = MessageViews.given(groupOpened(), posted(FIRST), posted(SECOND), posted(THIRD),
                    readUpTo(SECOND, MEMBER));

            assertThat(unread(views, MEMBER)).isEqualTo(new Unread(1, false));
        }

        @Test
        void newcomerHasReadWhatWasSaidBefore() {
            MessageViews views = MessageViews.given(groupOpened(), posted(FIRST),
                    added(GROUP, MemberRole.MEMBER, NEWCOMER), posted(SECOND));

            assertThat(unread(views, NEWCOMER)).isEqualTo(new Unread(1, false));
        }

        @Test
        void whatIsRedactedIsNotWaitedFor_MSG_3() {
            MessageViews views = MessageViews.given(groupOpened(), posted(FIRST), posted(SECOND), redacted(FIRST));

            assertThat(unread(views, MEMBER)).isEqualTo(new Unread(1, false));
        }

        @Test
        void countsNoFurtherThanToNinetyNine() {
            MessageViews ninetyNine = MessageViews.given(groupOpened()).and(posted(messages(99)));

            assertThat(unread(ninetyNine, MEMBER)).isEqualTo(new Unread(99, false));
            assertThat(unread(ninetyNine.and(posted(FIRST)), MEMBER)).isEqualTo(new Unread(99, true));
        }

        private static Unread unread(MessageViews views, String person) {
            return views.timeline.unread(views.conversations.placeIn(GROUP, viewer(person)));
        }

    }

    private static List<String> mine(MessageViews views, Viewer viewer) {
        return ids(views.conversations.mine(viewer, ANY, ConversationCards.Order.LAST_ACTIVITY_DESC, ALL));
    }

    private static List<String> visible(MessageViews views, Viewer viewer) {
        return ids(views.conversations.visible(viewer, ANY, ConversationCards.Order.LAST_ACTIVITY_DESC, ALL));
    }

    private static List<String> people(MessageViews views, String conversation, String viewer) {
        return views.conversations.members(conversation, null, viewer(viewer), ALL)
            .rows()
            .stream()
            .map((row) -> row.node().person())
            .toList();
    }

    private static List<String> ids(Page<ConversationCard> page) {
        assertThat(page.count().get().value()).isEqualTo(page.rows().size());
        return page.rows().stream().map((row) -> row.node().id()).toList();
    }

}
