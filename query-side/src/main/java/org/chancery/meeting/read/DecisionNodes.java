package org.chancery.meeting.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.chancery.query.graphql.NodeSource;
import org.chancery.query.projection.View;
import org.chancery.query.view.ViewReader;
import org.chancery.query.view.Viewer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

/**
 * Serves signed decisions by the ids that clients gave them. Should two meetings have
 * given the same, always the same one is served.
 */
record DecisionNodes(ViewReader views) implements NodeSource<TracedDecision> {

    @Override
    public String typeName() {
        return "Decision";
    }

    @Override
    public View<TracedDecision> view() {
        return DecisionTrace.VIEW;
    }

    @Override
    public Map<String, TracedDecision> find(Collection<String> ids, Viewer viewer) {
        Map<String, TracedDecision> found = new HashMap<>();
        this.views.collection(DecisionTrace.VIEW)
            .find(and(in(DecisionTrace.ID, ids), viewer.mayRead()))
            .sort(ascending("_id"))
            .forEach((decision) -> found.putIfAbsent(decision.id(), decision));
        return found;
    }

}
