package org.chancery.query.view;

import com.mongodb.client.MongoCollection;
import org.chancery.query.projection.View;

/** Gives the collection of that version of a view which serves now. */
public interface ViewReader {

    /** For reading only; a finder adds the access filter of {@link Viewer#mayRead()}. */
    <D> MongoCollection<D> collection(View<D> view);

}
