package org.chancery.message.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.projection.View;
import org.chancery.query.view.ViewReader;
import org.chancery.query.view.Viewer;

/** Serves what belongs to conversations to those whom these admit. */
final class ConversationNodes<D extends InConversation> implements NodeSource<D> {

    private final String typeName;

    private final View<D> view;

    private final ViewReader views;

    private final Memberships memberships;

    private final List<View<?>> all;

    /** With the other views from which fields of the type are answered. */
    ConversationNodes(String typeName, View<D> view, ViewReader views, Memberships memberships, View<?>... others) {
        this.typeName = typeName;
        this.view = view;
        this.views = views;
        this.memberships = memberships;
        this.all = Stream.concat(Stream.of(view, ConversationMembers.VIEW), Stream.of(others)).toList();
    }

    @Override
    public String typeName() {
        return this.typeName;
    }

    @Override
    public View<D> view() {
        return this.view;
    }

    @Override
    public Collection<View<?>> readFrom() {
        return this.all;
    }

    @Override
    public Map<String, D> find(Collection<String> ids, Viewer viewer) {
        List<D> stored = this.views.collection(this.view)
            .find(Filters.in("_id", ids))
            .sort(Sorts.ascending("_id"))
            .into(new ArrayList<>());
        Map<String, ConversationMember> places = this.memberships
            .in(stored.stream().map(InConversation::conversation).toList(), viewer);
        Map<String, D> shown = new HashMap<>();
        stored.stream()
            .filter((each) -> each.isShownTo(viewer, places.get(each.conversation())))
            .forEach((each) -> shown.put(each.id(), each));
        return shown;
    }

}
