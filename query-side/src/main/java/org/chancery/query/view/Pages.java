package org.chancery.query.view;

import java.util.List;
import java.util.function.Supplier;

import com.mongodb.client.model.Filters;

import org.bson.conversions.Bson;

import org.chancery.query.projection.View;

/** Finds the rows of a list that a viewer may see, page by page. */
public final class Pages {

    private final ViewReader views;

    private final CursorKey key;

    public Pages(ViewReader views, CursorKey key) {
        this.views = views;
        this.key = key;
    }

    /**
     * The page of those documents which the filter lets through and the viewer may read.
     * @param filter what else the rows must satisfy; {@code Filters.empty()} for nothing
     */
    public <D> Page<D> find(View<D> view, Viewer viewer, Bson filter, Sorting sorting, PageRequest request) {
        Supplier<Page.Count> none = () -> new Page.Count(this.key.sign(new byte[0]).length - 16, false);
        this.views.collection(view).countDocuments(Filters.and(viewer.mayRead(), filter));
        return new Page<>(List.of(), request.first() > 100, sorting.descending(), none);
    }

}
