package org.chancery.organization.read;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which people, as the schema's {@code PersonFilter} says it. */
record PersonFilter(@Nullable String text) {

    static Bson toBson(@Nullable PersonFilter filter) {
        return (filter != null && filter.text != null) ? Words.begin(filter.text) : Filters.empty();
    }

}
