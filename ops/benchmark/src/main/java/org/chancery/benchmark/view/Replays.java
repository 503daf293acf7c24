package org.chancery.benchmark.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.chancery.benchmark.house.History;
import org.chancery.benchmark.house.House;
import org.chancery.query.projection.ProjectionEngine;
import org.chancery.query.projection.ProjectionStatus;
import org.chancery.query.projection.ProjectionStatus.State;

/** One history and one server for views, and three ways to be busy with them. */
final class Replays implements AutoCloseable {

    private static final long GLANCE_NANOS = 5_000_000;

    private final House house;

    private final ProjectionEngine engine;

    private final MongoDatabase views;

    Replays(Path data, String mongo) {
        this.house = House.on(data, mongo);
        this.engine = this.house.part(ProjectionEngine.class);
        this.views = this.house.part(MongoDatabase.class);
        awaitViews();
        this.house.rest();
    }

    /** Where the documents of each view stand. */
    List<String> collections() {
        return this.engine.status().stream().map((view) -> view.edition().collection()).toList();
    }

    /** The version that the server says to have. */
    String version() {
        return this.views.runCommand(new Document("buildInfo", 1)).getString("version");
    }

    MongoDatabase views() {
        return this.views;
    }

    /** Build all views from nothing; how many events of the history in a second. */
    double intoViews() {
        this.views.drop();
        long began = System.nanoTime();
        this.engine.start();
        awaitViews();
        double seconds = (System.nanoTime() - began) / 1e9;
        this.engine.stop();
        return this.engine.head() / seconds;
    }

    /** Read the history and do nothing with it. */
    double stream() throws InterruptedException {
        return History.eventsPerSecond(this.house.part(EventStore.class));
    }

    /** Write what the views write and nothing else. */
    double upserts(RawUpserts raw) throws Exception {
        this.views.drop();
        return this.engine.head() / raw.secondsInto(this.views);
    }

    private void awaitViews() {
        List<ProjectionStatus> status = this.engine.status();
        while (status.stream().anyMatch((view) -> view.lag() > 0)) {
            if (status.stream().anyMatch((view) -> view.state() == State.FAILED || view.parked() > 0)) {
                throw new IllegalStateException("Not every view takes in the whole history: " + status);
            }
            LockSupport.parkNanos(GLANCE_NANOS);
            status = this.engine.status();
        }
    }

    @Override
    public void close() throws IOException {
        this.views.drop();
        this.house.close();
    }

}
