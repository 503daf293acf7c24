package org.chancery.organization.read;

import java.time.LocalDate;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** As of which day something is asked. */
record AsOf(LocalDate day) {

    private static final String EXISTS_FROM = "existsFrom";

    /** That it is there on that day. */
    Bson isThere() {
        return Filters.or(Filters.eq(EXISTS_FROM, null), Filters.lte(EXISTS_FROM, this.day));
    }

    boolean isThere(@Nullable LocalDate existsFrom) {
        return existsFrom == null || !this.day.isBefore(existsFrom);
    }

}
