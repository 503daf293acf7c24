package org.chancery.query.projection.library;

import org.bson.codecs.pojo.annotations.BsonId;

/** A title, of which there may be one. */
public record TitleDocument(@BsonId String id, long version, String title) {

}
