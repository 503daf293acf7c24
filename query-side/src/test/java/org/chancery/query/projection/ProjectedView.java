package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.BsonDocument;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.view.ViewReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Events in, documents out:
 * {@code ProjectedView.of(new AssignmentCardProjector(), getClass()).given(issued())}.
 *
 * <p>
 * Whatever is read was written twice: once in one batch, and once event by event over the
 * documents of the first time. Both must give the same.
 */
public final class ProjectedView<D> implements ViewReader {

    /** When the first event was recorded; each further one a minute later. */
    public static final Instant START = Instant.parse("2026-04-01T09:00:00Z");

    /** Who caused the events. */
    public static final Actor ACTOR = new Actor(new PersonId(new UUID(1, 1).toString()),
            new PositionId(new UUID(1, 2).toString()), new OrganizationId(new UUID(1, 3).toString()), Set.of(), null,
            Capacity.OWN);

    private final Projector<D> projector;

    private final MongoDatabase database;

    private final ViewTokens tokens;

    private final Batches batches;

    private final List<Fact> facts = new ArrayList<>();

    private final Map<String, Long> sequences = new HashMap<>();

    private ProjectedView(Projector<D> projector, MongoClient client, MongoDatabase database) {
        this.projector = projector;
        this.database = database;
        this.tokens = new ViewTokens(database, "test", Duration.ofMinutes(1), Clock.systemUTC());
        this.batches = new Batches(client, MongoAccess.DIRECT, Server.ABILITIES, this.tokens);
    }

    /** The empty view in the test's own database. */
    public static <D> ProjectedView<D> of(Projector<D> projector, Class<?> test) {
        return new ProjectedView<>(projector, Server.CLIENT, TestMongo.emptyDatabase(Server.CLIENT, test));
    }

    /** These events, after those given before. */
    public ProjectedView<D> given(DomainEvent... events) {
        return given(ACTOR, events);
    }

    /** These events, caused by this actor. */
    public ProjectedView<D> given(Actor actor, DomainEvent... events) {
        for (DomainEvent event : events) {
            long sequence = this.sequences.merge(event.aggregateId(), 0L, (last, first) -> last + 1);
            int position = this.facts.size();
            CommandStamp stamp = new CommandStamp("command-" + position, "digest", actor, "story", "api", null, null);
            this.facts.add(
                    new Fact(event, event.aggregateId(), sequence, position, START.plusSeconds(60L * position), stamp));
        }
        return this;
    }

    /** The one document with this id. */
    public D document(String id) {
        D document = collection(this.projector.view()).find(Filters.eq("_id", id)).first();
        if (document == null) {
            throw new NoSuchElementException("No " + id + " in " + this.projector.view());
        }
        return document;
    }

    /** All documents, by id. */
    public List<D> documents() {
        return collection(this.projector.view()).find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }

    @Override
    public <T> MongoCollection<T> collection(View<T> view) {
        apply();
        return this.database.getCollection(view.collection(), view.documentType());
    }

    private void apply() {
        List<BsonDocument> once = run(List.of(this.facts));
        this.database.getCollection("viewTokens").deleteMany(Filters.empty());
        List<BsonDocument> twice = run(this.facts.stream().map(List::of).toList());
        assertThat(twice).as("The same events again, one by one").isEqualTo(once);
    }

    private List<BsonDocument> run(List<List<Fact>> runs) {
        Edition<D> edition = Edition.first(this.projector.view());
        this.tokens.register(edition, Set.of());
        Projection<D> projection = new Projection<>(this.projector, edition, this.database, this.batches, this.tokens,
                List.of(), (position) -> this.facts.get((int) position));
        projection.claim();
        runs.forEach((run) -> projection.take(run, true));
        assertThat(new DeadLetters(this.database, this.tokens).of(edition.collection(), -1, 1))
            .as("Events that %s cannot take in", this.projector.view())
            .isEmpty();
        return this.database.getCollection(this.projector.view().collection(), BsonDocument.class)
            .find()
            .sort(Sorts.ascending("_id"))
            .into(new ArrayList<>());
    }

    /** What it can do is asked once for all tests, because asking takes a while. */
    private static final class Server {

        private static final MongoClient CLIENT = TestMongo.either();

        private static final ServerAbilities ABILITIES = ServerAbilities.askedOf(CLIENT,
                CLIENT.getDatabase("test_abilities"));

    }

}
