package org.chancery.standalone.engine;

import com.mongodb.client.MongoDatabase;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Drops the read models of a test when its Chancery stops. */
@Component
final class OwnViews implements DisposableBean {

    private final MongoDatabase views;

    OwnViews(MongoDatabase viewDatabase) {
        this.views = viewDatabase;
    }

    @Override
    public void destroy() {
        if (!this.views.getName().startsWith("test_")) {
            throw new IllegalStateException("Not the views of a test: " + this.views.getName());
        }
        this.views.drop();
    }

}
