package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.mongo.Twice;
import org.chancery.query.projection.library.InMemoryEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import static org.assertj.core.api.Assertions.assertThat;

/** Engines that run on one database, for suites that try them. */
abstract class EngineSuite {

    static final Duration LEASE = Duration.ofMillis(600);

    final String book = UUID.randomUUID().toString();

    final InMemoryEvents events = new InMemoryEvents();

    final List<ProjectionEngine> engines = new ArrayList<>();

    final Notes notes = new Notes();

    MongoClient client;

    MongoDatabase database;

    abstract MongoClient client();

    @BeforeEach
    void openDatabase() {
        this.client = client();
        this.database = TestMongo.emptyDatabase(this.client, getClass());
    }

    @AfterEach
    void stopEngines() {
        this.engines.forEach(ProjectionEngine::stop);
    }

    DeadLetters letters() {
        return new DeadLetters(this.database, new ViewTokens(this.database, "any", LEASE, Clock.systemUTC()));
    }

    ProjectionEngine started(String node, InMemoryEvents source, Projector<?>... projectors) {
        return started(node, source, MongoAccess.DIRECT, projectors);
    }

    ProjectionEngine started(String node, InMemoryEvents source, MongoAccess access, Projector<?>... projectors) {
        boolean transactions = access == MongoAccess.DIRECT
                && ServerAbilities.askedOf(this.client, this.database).transactions();
        return started(node, source, this.database, access, transactions, projectors);
    }

    /** On a database to which every write is sent twice. */
    ProjectionEngine startedTwice(String node, InMemoryEvents source, Projector<?>... projectors) {
        return started(node, source, twice(), MongoAccess.DIRECT, false, projectors);
    }

    MongoDatabase twice() {
        return Twice.of(this.database, new Random(1), 1);
    }

    private ProjectionEngine started(String node, InMemoryEvents source, MongoDatabase database, MongoAccess access,
            boolean transactions, Projector<?>... projectors) {
        ViewTokens tokens = new ViewTokens(database, node, LEASE, Clock.systemUTC());
        Batches batches = new Batches(this.client, access, new ServerAbilities("any", transactions), tokens);
        ProjectionEngine engine = ProjectionEngine.of(List.of(projectors), database, batches, tokens, source,
                List.of(this.notes), new Haste());
        engine.start();
        this.engines.add(engine);
        return engine;
    }

    Document document(View<?> view, String id) {
        return this.database.getCollection(view.collection()).find(Filters.eq(id)).first();
    }

    static ProjectionStatus statusOf(ProjectionEngine engine, View<?> view) {
        return engine.status().stream().filter((status) -> status.view().equals(view)).findFirst().orElseThrow();
    }

    static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("Did not happen within 60 s").isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** What a listener was told. */
    static final class Notes implements ProjectionListener {

        private final Map<View<?>, Long> positions = new ConcurrentHashMap<>();

        final List<String> changed = new CopyOnWriteArrayList<>();

        /** How many events were taken in at a time. */
        final List<Integer> batches = new CopyOnWriteArrayList<>();

        @Override
        public void reached(Edition<?> edition, long position, Map<String, Long> changed) {
            this.positions.put(edition.view(), position);
            this.changed.addAll(changed.keySet());
        }

        @Override
        public void tookIn(Edition<?> edition, List<Fact> facts, Duration took) {
            this.batches.add(facts.size());
        }

        @Override
        public void left(Edition<?> edition) {
            this.positions.remove(edition.view());
        }

        long position(View<?> view) {
            return this.positions.getOrDefault(view, -1L);
        }

    }

}
