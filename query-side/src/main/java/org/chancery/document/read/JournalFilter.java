package org.chancery.document.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a register, as the schema's {@code JournalFilter} says it: all
 * conditions hold at once.
 */
record JournalFilter(@Nullable String number, @Nullable String period, @Nullable String section,
        @Nullable LocalDate registeredFrom, @Nullable LocalDate registeredTo) {

    static Bson toBson(@Nullable JournalFilter filter) {
        return (filter != null) ? filter.conditions() : Filters.empty();
    }

    private Bson conditions() {
        List<Bson> conditions = new ArrayList<>();
        if (this.number != null) {
            conditions.add(DocumentFilter.hasNumber(this.number));
        }
        if (this.period != null) {
            conditions.add(Filters.eq(DocumentCards.PERIOD, this.period));
        }
        if (this.section != null) {
            conditions.add(Filters.eq(DocumentCards.SECTION, this.section));
        }
        if (this.registeredFrom != null) {
            conditions.add(Filters.gte(DocumentCards.REGISTERED_ON, this.registeredFrom));
        }
        if (this.registeredTo != null) {
            conditions.add(Filters.lt(DocumentCards.REGISTERED_ON, this.registeredTo));
        }
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }

}
