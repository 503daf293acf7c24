package org.chancery.message.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Refused;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.MembershipId;
import org.chancery.query.view.ViewReader;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds out what a viewer is in conversations, and admits him to them.
 *
 * <p>
 * Only the conversations that a question is about are looked up, so that other questions
 * are not burdened with the grants of hundreds.
 */
@Component
final class Memberships {

    /** More conversations than a person can follow; the latest that he joined. */
    private static final int MOST = 2_000;

    private final ViewReader views;

    Memberships(ViewReader views) {
        this.views = views;
    }

    /** His place in one conversation, if he has one. */
    @Nullable ConversationMember in(String conversation, Viewer viewer) {
        return in(Set.of(conversation), viewer).get(conversation);
    }

    /** His places in those of these conversations in which he has one. */
    Map<String, ConversationMember> in(Collection<String> conversations, Viewer viewer) {
        PersonId person = viewer.actor().person();
        List<String> ids = conversations.stream().distinct().flatMap((id) -> idOf(id, person).stream()).toList();
        Map<String, ConversationMember> places = new HashMap<>();
        find(Filters.in("_id", ids)).forEach((place) -> places.put(place.conversation(), place));
        return places;
    }

    /** All his places. */
    List<ConversationMember> of(Viewer viewer) {
        return find(Filters.eq(ConversationMembers.PERSON, viewer.actor().person().value()));
    }

    /** The viewer with what this place grants him. */
    static Viewer admitted(Viewer viewer, @Nullable ConversationMember place) {
        return (place != null) ? admitted(viewer, List.of(place)) : viewer;
    }

    /** The viewer with what these places grant him. */
    static Viewer admitted(Viewer viewer, Collection<ConversationMember> places) {
        Set<String> grants = new HashSet<>(viewer.grants());
        places.forEach((place) -> grants.addAll(place.grants()));
        return new Viewer(viewer.actor(), grants);
    }

    private List<ConversationMember> find(Bson filter) {
        return this.views.collection(ConversationMembers.VIEW)
            .find(filter)
            .sort(Sorts.descending(ConversationMembers.JOINED_ORDER, "_id"))
            .limit(MOST)
            .into(new ArrayList<>());
    }

    /** In what has no proper id, nobody has a place. */
    private static List<String> idOf(String conversation, PersonId person) {
        try {
            return List.of(MembershipId.of(new ConversationId(conversation), person).value());
        }
        catch (Refused ex) {
            return List.of();
        }
    }

}
