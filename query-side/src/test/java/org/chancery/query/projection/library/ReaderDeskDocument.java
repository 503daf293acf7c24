package org.chancery.query.projection.library;

import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;

/** A reader and what he has at home; drawn from his own stream and those of the books. */
public record ReaderDeskDocument(@BsonId String id, long version, List<String> readers, String name,
        List<String> atHome, int loans, List<String> everLent, long lastLoan) {

}
