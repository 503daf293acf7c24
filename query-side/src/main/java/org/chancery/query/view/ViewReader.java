package org.chancery.query.view;

import com.mongodb.client.MongoCollection;
import org.chancery.query.projection.View;

/** Gives the collection of that edition of a view which is read now. */
public interface ViewReader {

    /**
     * For reading only, and for one question at a time: who asks again may get another
     * edition; a finder adds the access filter of {@link Viewer#mayRead()}.
     */
    <D> MongoCollection<D> collection(View<D> view);

}
