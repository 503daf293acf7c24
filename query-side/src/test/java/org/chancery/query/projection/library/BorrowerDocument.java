package org.chancery.query.projection.library;

import org.bson.codecs.pojo.annotations.BsonId;

/** A reader who has a book at home; gone when he brings it back. */
public record BorrowerDocument(@BsonId String id, long version, String book, boolean left) {

}
