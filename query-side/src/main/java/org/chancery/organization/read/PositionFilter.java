package org.chancery.organization.read;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.chancery.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which positions, as the schema's {@code PositionFilter} says it: all conditions hold at
 * once.
 */
record PositionFilter(@Nullable String organization, @Nullable String unit, @Nullable Role role,
        @Nullable String text) {

    static Bson toBson(@Nullable PositionFilter filter) {
        return (filter != null) ? filter.conditions() : Filters.empty();
    }

    private Bson conditions() {
        List<Bson> conditions = new ArrayList<>();
        if (this.organization != null) {
            conditions.add(Filters.eq(PositionCards.ORGANIZATION, this.organization));
        }
        if (this.unit != null) {
            conditions.add(Filters.eq(PositionCards.UNIT, this.unit));
        }
        if (this.role != null) {
            conditions.add(Filters.eq(PositionCards.ROLES, this.role.name()));
        }
        if (this.text != null) {
            conditions.add(Words.begin(this.text));
        }
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }

}
