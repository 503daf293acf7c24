package org.chancery.assignment.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which assignments, as the schema's {@code AssignmentFilter} says it: all conditions
 * hold at once.
 */
record AssignmentFilter(@Nullable List<AssignmentCard.State> states, @Nullable Boolean overdue, @Nullable Boolean late,
        @Nullable LocalDate dueFrom, @Nullable LocalDate dueTo, @Nullable String executor, @Nullable String source) {

    static Bson toBson(@Nullable AssignmentFilter filter) {
        return (filter != null) ? filter.conditions() : Filters.empty();
    }

    private Bson conditions() {
        List<Bson> conditions = new ArrayList<>();
        if (this.states != null) {
            conditions.add(Filters.in(AssignmentCards.STATE, this.states));
        }
        if (this.overdue != null) {
            conditions.add(Filters.eq(AssignmentCards.OVERDUE, this.overdue));
        }
        if (this.late != null) {
            conditions.add(Filters.eq(AssignmentCards.LATE, this.late));
        }
        if (this.dueFrom != null) {
            conditions.add(Filters.gte(AssignmentCards.DUE_ON, this.dueFrom));
        }
        if (this.dueTo != null) {
            conditions.add(Filters.lt(AssignmentCards.DUE_ON, this.dueTo));
        }
        if (this.executor != null) {
            conditions.add(Filters.eq(AssignmentCards.EXECUTOR, this.executor));
        }
        if (this.source != null) {
            conditions.add(Filters.eq(AssignmentCards.SOURCE_OBJECT, this.source));
        }
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }

}
