package org.chancery.organization.read;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.chancery.organization.api.OrganizationKind;
import org.jspecify.annotations.Nullable;

/**
 * Which organizations, as the schema's {@code OrganizationFilter} says it: all conditions
 * hold at once.
 */
record OrganizationFilter(@Nullable List<OrganizationKind> kinds, @Nullable String parent, @Nullable String text) {

    static Bson toBson(@Nullable OrganizationFilter filter) {
        return (filter != null) ? filter.conditions() : Filters.empty();
    }

    private Bson conditions() {
        List<Bson> conditions = new ArrayList<>();
        if (this.kinds != null) {
            conditions.add(Filters.in(OrganizationCards.KIND, this.kinds.stream().map(Enum::name).toList()));
        }
        if (this.parent != null) {
            conditions.add(Filters.eq(OrganizationCards.PARENT, this.parent));
        }
        if (this.text != null) {
            conditions.add(Words.begin(this.text));
        }
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }

}
