package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

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

/** The views of the library, driven by hand, in one database. */
final class Library {

    static final List<Projector<?>> PROJECTORS = List.of(new BookCardProjector(), new ReaderDeskProjector(),
            new BorrowerProjector());

    /**
     * Tells apart what has different bytes: the kinds of numbers, the order of fields.
     */
    private static final JsonWriterSettings EVERY_TYPE = JsonWriterSettings.builder()
        .outputMode(JsonMode.EXTENDED)
        .build();

    private final MongoDatabase database;

    private final ViewTokens tokens;

    private final Batches batches;

    private List<Projection<?>> views = List.of();

    Library(MongoClient client, MongoDatabase database, MongoAccess access, boolean transactions) {
        this.database = database;
        this.tokens = new ViewTokens(database, "test", Duration.ofMinutes(1), Clock.systemUTC());
        this.batches = new Batches(client, access, new ServerAbilities("any", transactions), this.tokens);
        restart();
    }

    /** As after a crash: nothing is left but what is stored. */
    void restart() {
        this.views = PROJECTORS.stream().<Projection<?>>map(this::newView).toList();
        this.views.forEach(Projection::claim);
    }

    /** Give the next events to each view, counted from where it is. */
    void take(InMemoryEvents events, int most) {
        this.views.forEach((view) -> view.take(next(events, view.position(), most), true));
    }

    boolean isBehind(InMemoryEvents events) {
        return this.views.stream().anyMatch((view) -> view.position() + 1 < events.size());
    }

    /**
     * Have every view see again what came after this position, with its documents kept.
     */
    void rewind(long position) {
        this.database.getCollection("viewTokens")
            .updateMany(Filters.gt("position", position), Updates.set("position", position));
        restart();
    }

    /** All that is stored, in a form that is equal only where the bytes are. */
    List<String> documents() {
        List<String> documents = new ArrayList<>();
        for (Projector<?> projector : PROJECTORS) {
            this.database.getCollection(projector.view().collection(), RawBsonDocument.class)
                .find()
                .sort(Sorts.ascending("_id"))
                .forEach((document) -> documents.add(document.toJson(EVERY_TYPE)));
        }
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

    private <D> Projection<D> newView(Projector<D> projector) {
        return new Projection<>(projector, this.database, this.batches, this.tokens, List.of());
    }

}
