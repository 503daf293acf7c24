package org.chancery.message.read;

import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.chancery.message.api.MemberRole;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Pages;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

/** Answers questions about conversations and who is in them. */
@Component
final class ConversationFinder {

    private final Pages pages;

    private final NodeSource<ConversationCard> cards;

    private final Memberships memberships;

    ConversationFinder(Pages pages, NodeSource<ConversationCard> cards, Memberships memberships) {
        this.pages = pages;
        this.cards = cards;
        this.memberships = memberships;
    }

    @Nullable ConversationCard byId(String id, Viewer viewer) {
        return this.cards.find(List.of(id), viewer).get(id);
    }

    /** Those of which the viewer is a member. */
    Page<ConversationCard> mine(Viewer viewer, Bson filter, ConversationCards.Order order, PageRequest page) {
        List<ConversationMember> places = this.memberships.of(viewer);
        List<String> grants = places.stream().flatMap((place) -> place.grants().stream()).toList();
        return this.pages.find(ConversationCards.VIEW, Memberships.admitted(viewer, places),
                and(in(ConversationCards.READERS, grants), filter), order.sorting(), page);
    }

    /** Those of which the viewer is a member, and those that are open to him. */
    Page<ConversationCard> visible(Viewer viewer, Bson filter, ConversationCards.Order order, PageRequest page) {
        return this.pages.find(ConversationCards.VIEW, Memberships.admitted(viewer, this.memberships.of(viewer)),
                filter, order.sorting(), page);
    }

    @Nullable ConversationMember placeIn(String conversation, Viewer viewer) {
        return this.memberships.in(conversation, viewer);
    }

    /** Who is in a conversation; only who is in it himself sees that. */
    Page<ConversationMember> members(String conversation, @Nullable List<MemberRole> roles, Viewer viewer,
            PageRequest page) {
        Bson ofTheseRoles = (roles != null) ? in(ConversationMembers.ROLE, roles) : Filters.empty();
        return this.pages.find(ConversationMembers.VIEW, admitted(conversation, viewer),
                and(eq(ConversationMembers.CONVERSATION, conversation), ofTheseRoles), ConversationMembers.BY_ARRIVAL,
                page);
    }

    private Viewer admitted(String conversation, Viewer viewer) {
        return Memberships.admitted(viewer, this.memberships.in(conversation, viewer));
    }

}
