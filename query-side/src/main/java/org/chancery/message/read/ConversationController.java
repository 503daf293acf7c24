package org.chancery.message.read;

import java.util.List;

import org.chancery.message.api.MemberRole;
import org.chancery.query.graphql.Connection;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Questions about conversations, as the schema words them. */
@Controller
class ConversationController {

    private final ConversationFinder conversations;

    private final TimelineFinder timeline;

    ConversationController(ConversationFinder conversations, TimelineFinder timeline) {
        this.conversations = conversations;
        this.timeline = timeline;
    }

    @QueryMapping
    @Nullable ConversationCard conversation(@Argument String id, Viewer viewer) {
        return this.conversations.byId(id, viewer);
    }

    @QueryMapping
    Connection<ConversationCard> conversations(@Argument @Nullable ConversationFilter filter,
            @Argument ConversationCards.Order orderBy, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return Connection.of(this.conversations.visible(viewer, ConversationFilter.toBson(filter), orderBy,
                PageRequest.of(first, after)));
    }

    @QueryMapping
    Connection<ConversationCard> myConversations(@Argument @Nullable ConversationFilter filter,
            @Argument ConversationCards.Order orderBy, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return Connection.of(this.conversations.mine(viewer, ConversationFilter.toBson(filter), orderBy,
                PageRequest.of(first, after)));
    }

    @SchemaMapping(typeName = "Conversation")
    Connection<ConversationMember> members(ConversationCard conversation, @Argument @Nullable List<MemberRole> roles,
            @Argument @Nullable Integer first, @Argument @Nullable String after, Viewer viewer) {
        return Connection
            .of(this.conversations.members(conversation.id(), roles, viewer, PageRequest.of(first, after)));
    }

    @SchemaMapping(typeName = "Conversation")
    @Nullable ConversationMember membership(ConversationCard conversation, Viewer viewer) {
        return this.conversations.placeIn(conversation.id(), viewer);
    }

    @SchemaMapping(typeName = "Conversation")
    @Nullable TimelineMessage lastMessage(ConversationCard conversation, Viewer viewer) {
        return this.timeline.lastIn(conversation.id(), viewer);
    }

    @SchemaMapping(typeName = "Membership")
    TimelineFinder.@Nullable Unread unread(ConversationMember place, Viewer viewer) {
        return isHisOwn(place, viewer) ? this.timeline.unread(place) : null;
    }

    @SchemaMapping(typeName = "Membership")
    @Nullable TimelineMessage readUpTo(ConversationMember place, Viewer viewer) {
        String marker = place.marker();
        return (marker != null && isHisOwn(place, viewer)) ? this.timeline.byId(marker, viewer) : null;
    }

    /** MSG-5: how far somebody has read is shown to nobody else. */
    private static boolean isHisOwn(ConversationMember place, Viewer viewer) {
        return place.person().equals(viewer.actor().person().value());
    }

}
