package org.chancery.message.read;

import java.util.List;

import org.chancery.message.api.MemberRole;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.chancery.message.read.MessageFacts.channelOpened;
import static org.chancery.message.read.MessageFacts.groupOpened;
import static org.chancery.message.read.MessageFacts.left;
import static org.chancery.message.read.MessageFacts.posted;
import static org.chancery.message.read.MessageFacts.postedForThosePresent;
import static org.chancery.message.read.MessageFacts.postedInChannel;
import static org.chancery.message.read.MessageFacts.removed;
import static org.chancery.message.read.MessageFacts.viewer;

class TimelineTests {

    private static final PageRequest ALL = new PageRequest(100, null);

    @Test
    void messagesFollowTheOrderOfTheStore_MSG_1() {
        MessageViews views = MessageViews.given(groupOpened(), posted(THIRD), posted(FIRST), posted(SECOND));

        assertThat(timeline(views, null, viewer(MEMBER))).containsExactly(THIRD, FIRST, SECOND);
        assertThat(ids(views.timeline.in(GROUP, viewer(MEMBER), TimelineFilter.toBson(null),
                Timeline.Order.NEWEST_FIRST, ALL)))
            .containsExactly(SECOND, FIRST, THIRD);
    }

    @Test
    void repliesStandBelowTheirRoot_MSG_4() {
        MessageViews views = MessageViews.given(groupOpened(), posted(FIRST), posted(SECOND, MEMBER, FIRST),
                posted(THIRD, OWNER, FIRST));
        TimelineMessage root = views.timeline.byId(FIRST, viewer(MEMBER));

        assertThat(timeline(views, null, viewer(MEMBER))).containsExactly(FIRST);
        assertThat(ids(views.timeline.repliesTo(root, viewer(MEMBER), ALL))).containsExactly(SECOND, THIRD);
        assertThat(timeline(views, new TimelineFilter(true, null, null), viewer(MEMBER))).containsExactly(FIRST, SECOND,
                THIRD);
        assertThat(timeline(views, new TimelineFilter(null, MEMBER, null), viewer(MEMBER))).containsExactly(SECOND);
    }

    @Test
    void outsiderSeesNothing() {
        MessageViews views = MessageViews.given(groupOpened(), posted(FIRST));

        assertThat(timeline(views, null, viewer(OUTSIDER))).isEmpty();
        assertThat(views.timeline.byId(FIRST, viewer(OUTSIDER))).isNull();
        assertThat(views.timeline.lastIn(GROUP, viewer(OUTSIDER))).isNull();
    }

    @Test
    void whoeverWasPutOutSeesNothingMoreNotEvenHisOwn_MSG_6() {
        MessageViews views = MessageViews.given(groupOpened(), posted(FIRST, MEMBER, null), removed(MEMBER));

        assertThat(timeline(views, null, viewer(MEMBER))).isEmpty();
        assertThat(views.timeline.byId(FIRST, viewer(MEMBER))).isNull();
    }

    @Test
    void channelIsReadByWhomItIsOpenTo() {
        MessageViews views = MessageViews.given(channelOpened("ORGANIZATION"), postedInChannel(FIRST, "ORGANIZATION"));

        assertThat(views.timeline.byId(FIRST, viewer(OUTSIDER))).isNotNull();
        assertThat(views.timeline.lastIn(CHANNEL, viewer(OUTSIDER))).isNotNull();
        assertThat(views.timeline.byId(FIRST, viewer(OUTSIDER, OTHER_MINISTRY))).isNull();
        assertThat(views.timeline.lastIn(CHANNEL, viewer(OUTSIDER, OTHER_MINISTRY))).isNull();
    }

    @Test
    void whatHasNoProperIdIsEmpty() {
        MessageViews views = MessageViews.given(groupOpened());

        assertThat(views.timeline
            .in("нет такой", viewer(MEMBER), TimelineFilter.toBson(null), Timeline.Order.NEWEST_FIRST, ALL)
            .rows()).isEmpty();
    }

    /** Each message by the setting that was in force when it was posted (MSG-6). */
    @Nested
    class Newcomers {

        private final MessageViews views = MessageViews.given(groupOpened(), posted(FIRST),
                postedForThosePresent(SECOND), added(GROUP, MemberRole.MEMBER, NEWCOMER), postedForThosePresent(THIRD));

        @Test
        void seeWhatWasSaidOpenlyAndWhatIsSaidSince_MSG_6() {
            assertThat(timeline(this.views, null, viewer(NEWCOMER))).containsExactly(FIRST, THIRD);
            assertThat(timeline(this.views, null, viewer(MEMBER))).containsExactly(FIRST, SECOND, THIRD);
        }

        @Test
        void findTheSameById_MSG_6() {
            assertThat(this.views.timeline.byId(FIRST, viewer(NEWCOMER))).isNotNull();
            assertThat(this.views.timeline.byId(SECOND, viewer(NEWCOMER))).isNull();
            assertThat(this.views.timeline.byId(THIRD, viewer(NEWCOMER))).isNotNull();
        }

        @Test
        void whoeverComesAgainIsOneOfThem_MSG_6() {
            this.views.and(left(MEMBER), added(GROUP, MemberRole.MEMBER, MEMBER));

            assertThat(timeline(this.views, null, viewer(MEMBER))).containsExactly(FIRST);
        }

    }

    private static List<String> timeline(MessageViews views, @Nullable TimelineFilter filter, Viewer viewer) {
        return ids(views.timeline.in(GROUP, viewer, TimelineFilter.toBson(filter), Timeline.Order.OLDEST_FIRST, ALL));
    }

    private static List<String> ids(Page<TimelineMessage> page) {
        assertThat(page.count().get().value()).isEqualTo(page.rows().size());
        return page.rows().stream().map((row) -> row.node().id()).toList();
    }

}
