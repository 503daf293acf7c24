package org.chancery.query.projection.library;

import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A book as its card shows it; a title that it had before stays on the card. */
public record BookCardDocument(@BsonId String id, long version, List<String> readers, String title,
        List<String> formerTitles, int loans, @Nullable String lentTo) {

}
