package org.chancery.meeting.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.bson.conversions.Bson;
import org.chancery.query.projection.View;
import org.chancery.query.view.ViewReader;
import org.chancery.query.view.Viewer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

/**
 * Documents that are drafts at first, and exist then only for those who draft them.
 *
 * @param view the view that holds them
 * @param id the id of a document
 * @param views where the view is read
 */
record Drafts<D>(View<D> view, Function<D, String> id, ViewReader views) {

    static final String DRAFT = "draft";

    static final String READERS = "readers";

    private static final String DRAFTERS = "drafters";

    /** The filter that lets through what the viewer may see. */
    static Bson shownTo(Viewer viewer) {
        return and(viewer.mayRead(), or(eq(DRAFT, false), in(DRAFTERS, viewer.grants())));
    }

    /** Those of these documents that the viewer may see, by their ids. */
    Map<String, D> find(Collection<String> ids, Viewer viewer) {
        Map<String, D> found = new HashMap<>();
        this.views.collection(this.view)
            .find(and(in("_id", ids), shownTo(viewer)))
            .sort(ascending("_id"))
            .forEach((document) -> found.put(this.id.apply(document), document));
        return found;
    }

}
