package org.chancery.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
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
        List<Write> removals = writes.stream().filter((write) -> write.is(Write.Kind.DELETE)).toList();
        if (removals.isEmpty()) {
            return;
        }
        Map<String, Long> known = of(access, removals);
        List<WriteModel<BsonDocument>> models = new ArrayList<>();
        for (Write removal : removals) {
            long position = removal.fact().position();
            Long before = known.get(removal.id());
            known.merge(removal.id(), position, Math::max);
            if (before == null) {
                models.add(new InsertOneModel<>(new BsonDocument(Write.ID, new BsonString(removal.id()))
                    .append(POSITION, new BsonInt64(position))));
            }
            else if (before < position) {
                models.add(new UpdateOneModel<>(Filters.eq(Write.ID, removal.id()), Updates.max(POSITION, position)));
            }
        }
        if (!models.isEmpty()) {
            access.write(this.graves, models);
        }
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
