package org.chancery.query.graphql.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.projection.View;
import org.chancery.query.view.ViewReader;
import org.chancery.query.view.Viewer;

/**
 * Serves a type of the schema from the documents of a view, to those among whose grants
 * is one of its readers.
 *
 * @param typeName the type's name in the schema
 * @param view the view whose documents are served
 * @param id the id of a document
 * @param views where the view is read
 */
public record ViewNodes<D>(String typeName, View<D> view, Function<D, String> id,
        ViewReader views) implements NodeSource<D> {

    @Override
    public Map<String, D> find(Collection<String> ids, Viewer viewer) {
        Map<String, D> found = new HashMap<>();
        this.views.collection(this.view)
            .find(Filters.and(Filters.in("_id", ids), viewer.mayRead()))
            .sort(Sorts.ascending("_id"))
            .forEach((document) -> found.put(this.id.apply(document), document));
        return found;
    }

}
