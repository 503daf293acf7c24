package org.chancery.organization.read;

import java.time.LocalDate;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A unit of an organization as it is stored for reading.
 *
 * @param id the unit's id
 * @param version the sequence of its last event
 * @param sortName its full name, in the form by which lists are sorted
 * @param readers the grants that may see it
 */
public record UnitCard(@BsonId String id, long version, Name name, @Nullable String index, String organization,
        @Nullable String parent, @Nullable LocalDate existsFrom, @Nullable String head, String sortName,
        List<String> readers) {

}
