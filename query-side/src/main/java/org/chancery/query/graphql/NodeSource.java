package org.chancery.query.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.chancery.query.projection.View;
import org.chancery.query.view.Viewer;

/**
 * Serves one type of the schema from one view. An area declares a bean of it for each
 * object that has an id; {@code node}, the payloads of mutations and subscriptions read
 * through it.
 *
 * @param <D> the document that is served as the type
 */
public interface NodeSource<D> {

    /** The type's name in the schema, {@code Assignment}. */
    String typeName();

    View<D> view();

    /**
     * All the views that decide whether and how an object is shown; this one is among
     * them.
     */
    default Collection<? extends View<?>> readFrom() {
        return List.of(view());
    }

    /** Those of these documents that the viewer may see, by their ids. */
    Map<String, D> find(Collection<String> ids, Viewer viewer);

}
