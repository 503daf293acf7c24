package org.chancery.organization.read;

import java.time.LocalDate;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** As of which day something is asked. */
record AsOf(LocalDate day) {

    private static final String SINCE = "since";

    /** That it is there on that day. */
    Bson isThere() {
        return Filters.or(Filters.eq(SINCE, null), Filters.lte(SINCE, this.day));
    }

    boolean isThere(@Nullable LocalDate since) {
        return since == null || !this.day.isBefore(since);
    }

}
