package org.chancery.meeting.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.chancery.meeting.api.DecisionState;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions, as the schema's {@code DecisionFilter} says it: all conditions hold at
 * once.
 */
record DecisionFilter(@Nullable String meeting, @Nullable List<DecisionState> states, @Nullable String executor,
        @Nullable LocalDate dueFrom, @Nullable LocalDate dueTo) {

    static Bson toBson(@Nullable DecisionFilter filter) {
        return (filter != null) ? filter.conditions() : Filters.empty();
    }

    private Bson conditions() {
        List<Bson> conditions = new ArrayList<>();
        if (this.meeting != null) {
            conditions.add(Filters.eq(DecisionTrace.MEETING, this.meeting));
        }
        if (this.states != null) {
            conditions.add(Filters.in(DecisionTrace.STATE, this.states));
        }
        if (this.executor != null) {
            conditions.add(Filters.eq(DecisionTrace.EXECUTOR, this.executor));
        }
        if (this.dueFrom != null) {
            conditions.add(Filters.gte(DecisionTrace.DUE_ON, this.dueFrom));
        }
        if (this.dueTo != null) {
            conditions.add(Filters.lt(DecisionTrace.DUE_ON, this.dueTo));
        }
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }

}
