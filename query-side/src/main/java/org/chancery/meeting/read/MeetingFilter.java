package org.chancery.meeting.read;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.chancery.meeting.api.MeetingKind;
import org.chancery.query.view.Grants;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings, as the schema's {@code MeetingFilter} says it: all conditions hold at
 * once.
 */
record MeetingFilter(@Nullable List<MeetingCard.State> states, @Nullable List<MeetingKind> kinds,
        @Nullable String participant) {

    static Bson toBson(@Nullable MeetingFilter filter) {
        return (filter != null) ? filter.conditions() : Filters.empty();
    }

    private Bson conditions() {
        List<Bson> conditions = new ArrayList<>();
        if (this.states != null) {
            conditions.add(Filters.in(MeetingCards.STATE, this.states));
        }
        if (this.kinds != null) {
            conditions.add(Filters.in(MeetingCards.KIND, this.kinds));
        }
        if (this.participant != null) {
            conditions.add(Filters.eq(MeetingCards.READERS, Grants.position(this.participant)));
        }
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }

}
