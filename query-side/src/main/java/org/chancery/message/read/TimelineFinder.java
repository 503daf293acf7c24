package org.chancery.message.read;

import java.util.List;

import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Pages;
import org.chancery.query.view.ViewReader;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

/** Answers questions about what is said in conversations. */
@Component
final class TimelineFinder {

    /** Beyond this an unread count says no more than that. */
    private static final int MOST_UNREAD = 99;

    private final Pages pages;

    private final ViewReader views;

    private final NodeSource<TimelineMessage> messages;

    private final Memberships memberships;

    TimelineFinder(Pages pages, ViewReader views, NodeSource<TimelineMessage> messages, Memberships memberships) {
        this.pages = pages;
        this.views = views;
        this.messages = messages;
        this.memberships = memberships;
    }

    @Nullable TimelineMessage byId(String id, Viewer viewer) {
        return this.messages.find(List.of(id), viewer).get(id);
    }

    Page<TimelineMessage> in(String conversation, Viewer viewer, Bson filter, Timeline.Order order,
            PageRequest request) {
        ConversationMember place = this.memberships.in(conversation, viewer);
        return this.pages.find(Timeline.VIEW, Memberships.admitted(viewer, place),
                and(eq(Timeline.CONVERSATION, conversation), pastShownTo(place), filter), order.sorting(), request);
    }

    Page<TimelineMessage> repliesTo(TimelineMessage root, Viewer viewer, PageRequest request) {
        return in(root.conversation(), viewer, eq(Timeline.ROOT, root.id()), Timeline.Order.OLDEST_FIRST, request);
    }

    /** What was said last of what the viewer sees. */
    @Nullable TimelineMessage lastIn(String conversation, Viewer viewer) {
        List<Page.Row<TimelineMessage>> newest = in(conversation, viewer, Filters.empty(), Timeline.Order.NEWEST_FIRST,
                new PageRequest(1, null))
            .rows();
        return newest.isEmpty() ? null : newest.getFirst().node();
    }

    /** How much others have said since he came, or since what he last marked as read. */
    Unread unread(ConversationMember place) {
        Bson since = and(eq(Timeline.CONVERSATION, place.conversation()),
                gt(Timeline.ORDER, Math.max(place.joinedOrder(), orderOf(place.marker()))),
                ne(Timeline.AUTHOR, place.person()), ne(Timeline.STATE, TimelineMessage.State.REDACTED));
        long count = this.views.collection(Timeline.VIEW)
            .countDocuments(since, new CountOptions().limit(MOST_UNREAD + 1));
        return new Unread((int) Math.min(count, MOST_UNREAD), count > MOST_UNREAD);
    }

    private long orderOf(@Nullable String marker) {
        TimelineMessage message = (marker != null)
                ? this.views.collection(Timeline.VIEW).find(eq("_id", marker)).first() : null;
        return (message != null) ? message.order() : -1;
    }

    /** MSG-6, as {@link TimelineMessage#isShownTo} has it. */
    private static Bson pastShownTo(@Nullable ConversationMember place) {
        Bson everything = eq(Timeline.HISTORY, HistoryVisibility.EVERYTHING);
        return (place != null) ? or(everything, gt(Timeline.ORDER, place.joinedOrder())) : everything;
    }

    /** How many are unread, or that there are more than that. */
    record Unread(int value, boolean isLowerBound) {

    }

}
