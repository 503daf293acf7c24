package org.chancery.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.chancery.query.projection.View;

/** Reads the views where the engine writes them: one version of each for now. */
final class MongoViews implements ViewReader {

    private final MongoDatabase database;

    MongoViews(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public <D> MongoCollection<D> collection(View<D> view) {
        return this.database.getCollection(view.collection(), view.documentType());
    }

}
