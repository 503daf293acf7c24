package org.chancery.query.projection;

import java.util.List;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/**
 * An index that a finder of a view uses.
 *
 * @param fields by what it is sorted, in this order
 * @param unique whether two documents may not share the same values
 */
public record ViewIndex(List<String> fields, boolean unique) {

    public ViewIndex {
        fields = List.copyOf(fields);
    }

    /** For a find by these fields. */
    public static ViewIndex on(String... fields) {
        return new ViewIndex(List.of(fields), false);
    }

    /** For a find by these fields, whose values no two documents share. */
    public static ViewIndex unique(String... fields) {
        return new ViewIndex(List.of(fields), true);
    }

    /** For a list, in pages, of what one may see, sorted by this field. */
    public static ViewIndex forList(String field) {
        return on("readers", field, "_id");
    }

    public IndexModel toModel() {
        BsonDocument keys = new BsonDocument();
        this.fields.forEach((field) -> keys.append(field, new BsonInt32(1)));
        return new IndexModel(keys, new IndexOptions().unique(this.unique));
    }

}
