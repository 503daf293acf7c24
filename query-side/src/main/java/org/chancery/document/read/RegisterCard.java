package org.chancery.document.read;

import java.time.Instant;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.chancery.document.api.Flow;
import org.chancery.document.api.GapPolicy;
import org.chancery.document.api.NumberItem.Part;
import org.chancery.document.api.NumberingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A register as it is stored for reading.
 *
 * @param id the register's id
 * @param version the sequence of its last event
 * @param organization whose it is
 * @param readers the grants that may see it
 */
public record RegisterCard(@BsonId String id, long version, String organization, String title, String index, Flow flow,
        NumberingPeriod period, List<Item> format, boolean sectioned, String zone, GapPolicy gapPolicy,
        Instant openedAt, List<String> readers) {

    /** One item of its numbers. */
    public record Item(Part part, @Nullable String text, @Nullable Integer digits) {

    }

}
