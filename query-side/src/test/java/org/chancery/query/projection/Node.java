package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.chancery.query.mongo.Line;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.view.ReadingNode;
import org.chancery.query.view.ViewChanges.Change;
import reactor.core.publisher.Flux;

/** A node of its own, with its own line to the server that all share. */
final class Node implements AutoCloseable {

    private final Line line;

    private final MongoClient client;

    private final ReadingNode reading;

    private final ProjectionEngine engine;

    private Node(Line line, MongoClient client, ReadingNode reading, ProjectionEngine engine) {
        this.line = line;
        this.client = client;
        this.reading = reading;
        this.engine = engine;
    }

    static Node started(String name, Duration lease, List<Projector<?>> projectors, InMemoryEvents events,
            MongoClient server, MongoDatabase shared) {
        return started(name, lease, projectors, events, server, shared, Clock.systemUTC());
    }

    static Node started(String name, Duration lease, List<Projector<?>> projectors, InMemoryEvents events,
            MongoClient server, MongoDatabase shared, Clock clock) {
        Line line = TestMongo.line(server);
        MongoClient client = TestMongo.by(line, server);
        MongoDatabase database = client.getDatabase(shared.getName());
        ViewTokens tokens = new ViewTokens(database, name, lease, clock);
        Batches batches = new Batches(client, MongoAccess.DIRECT, ServerAbilities.askedOf(client, database), tokens);
        ReadingNode reading = ReadingNode.of(database);
        ProjectionEngine engine = ProjectionEngine.of(projectors, database, batches, tokens, events,
                List.of(reading.listener(), reading.notices()), reading.haste());
        engine.start();
        return new Node(line, client, reading, engine);
    }

    boolean shows(Collection<View<?>> views, long position, Duration within) {
        return this.reading.positions().await(views, position, within);
    }

    /** The changes from now on, as those hear them who listen at this node. */
    Flux<Change> changes(View<?>... views) {
        return this.reading.changes().of(List.of(views));
    }

    /** How many editions it builds now. */
    long built() {
        return status().stream().filter((status) -> status.state() == ProjectionStatus.State.LIVE).count();
    }

    /** How many editions it knows to be for other nodes. */
    long leaves() {
        return status().stream().filter((status) -> status.state() == ProjectionStatus.State.WAITING).count();
    }

    List<ProjectionStatus> status() {
        return this.engine.status();
    }

    /** It says goodbye. */
    void stop() {
        this.engine.stop();
    }

    /** Whatever it was about to write, it will never write. */
    void die() {
        this.line.close();
        Thread.startVirtualThread(this.engine::stop);
    }

    /** Whatever it was about to write comes late. */
    void freeze() {
        this.line.hold();
    }

    void wakeUp() {
        this.line.letGo();
    }

    @Override
    public void close() {
        this.line.letGo();
        if (this.engine.isRunning()) {
            this.engine.stop();
        }
        this.client.close();
        this.line.close();
    }

}
