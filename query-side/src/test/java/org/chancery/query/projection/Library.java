package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.BorrowerProjector;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.ReaderDeskProjector;

/** Views, driven by hand, in one database. */
final class Library {

    static final List<Projector<?>> PROJECTORS = List.of(new BookCardProjector(), new ReaderDeskProjector(),
            new BorrowerProjector());

    /**
     * Tells apart what has different bytes: the kinds of numbers, the order of fields.
     */
    private static final JsonWriterSettings EVERY_TYPE = JsonWriterSettings.builder()
        .outputMode(JsonMode.EXTENDED)
        .build();

    private final List<Projector<?>> projectors;

    private final InMemoryEvents history;

    private final MongoDatabase database;

    private final ViewTokens tokens;

    private final Batches batches;

    private List<Projection<?>> views = List.of();

    /** The views of the library. */
    Library(InMemoryEvents history, MongoClient client, MongoDatabase database, MongoAccess access,
            boolean transactions) {
        this(PROJECTORS, history, client, database, access, transactions);
    }

    Library(List<Projector<?>> projectors, InMemoryEvents history, MongoClient client, MongoDatabase database,
            MongoAccess access, boolean transactions) {
        this.projectors = projectors;
        this.history = history;
        this.database = database;
        this.tokens = new ViewTokens(database, "test", Duration.ofMinutes(1), Clock.systemUTC());
        this.batches = new Batches(client, access, new ServerAbilities("any", transactions), this.tokens);
        restart();
    }

    /** As after a crash: nothing is left but what is stored. */
    void restart() {
        this.projectors.forEach((projector) -> this.tokens.register(Edition.first(projector.view()), Set.of()));
        this.views = this.projectors.stream()
            .<Projection<?>>map((projector) -> newView(projector, Edition.FIRST))
            .toList();
        this.views.forEach(Projection::claim);
    }

    /** Give the next events to each view, counted from where it is. */
    void take(int most) {
        this.views.forEach((view) -> view.take(next(this.history, view.position(), most), true));
    }

    /** Give all events there are to each view, in batches of these sizes. */
    void takeAll(IntSupplier sizes) {
        while (isBehind()) {
            take(sizes.getAsInt());
        }
    }

    private boolean isBehind() {
        return this.views.stream().anyMatch((view) -> view.position() + 1 < this.history.size());
    }

    /**
     * Have every view see again what came after this position, with its documents kept.
     */
    void rewind(long position) {
        this.database.getCollection("viewTokens")
            .updateMany(Filters.gt("position", position), Updates.set("position", position));
        restart();
    }

    /** What each view leaves out. */
    List<Letter> letters(View<?> view) {
        return new DeadLetters(this.database, this.tokens).of(view.collection(), -1, Integer.MAX_VALUE);
    }

    /** Whether several streams wrote to one document of the view. */
    boolean isShared(View<?> view) {
        return this.tokens.parked(view.collection()).shared();
    }

    /**
     * Build the first view anew, as operators order it.
     * @return what is stored by that
     */
    List<String> rebuilt() {
        Projector<?> projector = this.projectors.getFirst();
        Editions editions = new Editions(this.database, this.tokens, List.of(projector.view()));
        editions.establish();
        String built = editions.rebuild(projector.view().name());
        this.views = List.of(newView(projector, Edition.placeIn(built).generation()));
        this.views.forEach(Projection::claim);
        takeAll(() -> Feed.MOST);
        return documents(Stream.of(built), this.database);
    }

    /** Order something about a stream; its id is given back. */
    String order(Orders.Kind kind, View<?> view, String stream) {
        return new Orders(this.database).place(view.collection(), kind, stream, Instant.now());
    }

    Optional<Outcome> outcome(String order) {
        return new Orders(this.database).outcome(order);
    }

    /** All that is stored, in a form that is equal only where the bytes are. */
    List<String> documents() {
        return documents(this.projectors, this.database);
    }

    static List<String> documents(List<Projector<?>> projectors, MongoDatabase database) {
        return documents(projectors.stream().map((projector) -> projector.view().collection()), database);
    }

    private static List<String> documents(Stream<String> collections, MongoDatabase database) {
        List<String> documents = new ArrayList<>();
        collections.forEach((collection) -> database.getCollection(collection, RawBsonDocument.class)
            .find()
            .sort(Sorts.ascending("_id"))
            .forEach((document) -> documents.add(document.toJson(EVERY_TYPE))));
        return documents;
    }

    static List<Fact> next(InMemoryEvents events, long after, int most) {
        if (after + 1 >= events.size()) {
            return List.of();
        }
        try (Facts facts = new Facts(events, after)) {
            return facts.next(most);
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private <D> Projection<D> newView(Projector<D> projector, int generation) {
        return new Projection<>(projector, new Edition<>(projector.view(), generation), this.database, this.batches,
                this.tokens, List.of(), (position) -> Facts.at(this.history, position));
    }

}
