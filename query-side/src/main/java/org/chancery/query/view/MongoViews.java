package org.chancery.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.chancery.query.projection.View;

/** Reads each view in the edition that its pointer names. */
final class MongoViews implements ViewReader {

    private final MongoDatabase database;

    private final Serving serving;

    MongoViews(MongoDatabase database, Serving serving) {
        this.database = database;
        this.serving = serving;
    }

    @Override
    public <D> MongoCollection<D> collection(View<D> view) {
        return this.database.getCollection(this.serving.collection(view), view.documentType());
    }

}
