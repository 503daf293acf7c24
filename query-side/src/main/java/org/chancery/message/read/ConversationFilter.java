package org.chancery.message.read;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.chancery.message.api.ConversationKind;
import org.jspecify.annotations.Nullable;

/**
 * Which conversations, as the schema's {@code ConversationFilter} says it: all conditions
 * hold at once.
 */
record ConversationFilter(@Nullable List<ConversationKind> kinds, @Nullable String organization) {

    static Bson toBson(@Nullable ConversationFilter filter) {
        return (filter != null) ? filter.conditions() : Filters.empty();
    }

    private Bson conditions() {
        List<Bson> conditions = new ArrayList<>();
        if (this.kinds != null) {
            conditions.add(Filters.in(ConversationCards.KIND, this.kinds));
        }
        if (this.organization != null) {
            conditions.add(Filters.eq(ConversationCards.ORGANIZATION, this.organization));
        }
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }

}
