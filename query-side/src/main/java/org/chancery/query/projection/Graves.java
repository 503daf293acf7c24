package org.chancery.query.projection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.chancery.query.mongo.MongoAccess;

/**
 * Which documents of a view were removed, by the event at which position. Without it, the
 * repeated change of a document that was removed meanwhile could not be told from the
 * change of one that never was.
 */
final class Graves {

    private static final String POSITION = "position";

    private final MongoCollection<BsonDocument> graves;

    Graves(MongoCollection<BsonDocument> graves) {
        this.graves = graves;
    }

    /** Before anything is removed, or a crash in between would leave no trace of it. */
    void dig(MongoAccess access, List<Write> writes) {
        Map<String, BsonDocument> latest = new LinkedHashMap<>();
        writes.stream()
            .filter((write) -> write.is(Write.Kind.DELETE))
            .forEach((removal) -> latest.put(removal.id(), grave(removal)));
        new Tray(this.graves, (id, grave) -> new UpdateOneModel<>(Filters.eq(Write.ID, id),
                Updates.max(POSITION, grave.get(POSITION))))
            .put(access, latest);
    }

    private static BsonDocument grave(Write removal) {
        return new BsonDocument(Write.ID, new BsonString(removal.id())).append(POSITION,
                new BsonInt64(removal.fact().position()));
    }

    /**
     * The position at which each of these documents was last removed, of those that were.
     */
    Map<String, Long> of(MongoAccess access, List<Write> writes) {
        Map<String, Long> positions = new HashMap<>();
        access.find(this.graves, Filters.in(Write.ID, writes.stream().map(Write::id).distinct().toList()))
            .sort(Sorts.ascending(Write.ID))
            .forEach((grave) -> positions.put(grave.getString(Write.ID).getValue(),
                    grave.getInt64(POSITION).getValue()));
        return positions;
    }

}
