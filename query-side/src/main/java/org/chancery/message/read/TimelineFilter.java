package org.chancery.message.read;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which messages, as the schema's {@code TimelineFilter} says it: all conditions hold at
 * once.
 */
record TimelineFilter(@Nullable Boolean withReplies, @Nullable String author, @Nullable Boolean acknowledgementDue) {

    private static final TimelineFilter NONE = new TimelineFilter(null, null, null);

    static Bson toBson(@Nullable TimelineFilter filter) {
        return ((filter != null) ? filter : NONE).conditions();
    }

    private Bson conditions() {
        List<Bson> conditions = new ArrayList<>();
        if (!Boolean.TRUE.equals(this.withReplies) && this.author == null) {
            conditions.add(Filters.eq(Timeline.ROOT, null));
        }
        if (this.author != null) {
            conditions.add(Filters.eq(Timeline.AUTHOR, this.author));
        }
        if (this.acknowledgementDue != null) {
            conditions.add(Filters.eq(Timeline.ACKNOWLEDGEMENT_DUE, this.acknowledgementDue));
        }
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }

}
