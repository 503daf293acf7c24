package org.chancery.document.read;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.chancery.document.api.Flow;
import org.chancery.kernel.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Which documents, as the schema's {@code DocumentFilter} says it: all conditions hold at
 * once.
 */
record DocumentFilter(@Nullable List<Flow> flows, @Nullable List<DocumentCard.LifeCycle> lifeCycles,
        @Nullable List<DocumentCard.ApprovalState> approvalStates, @Nullable String number, @Nullable String author,
        @Nullable String addressee, @Nullable String replyTo, @Nullable Boolean registered, @Nullable Boolean filed) {

    static Bson toBson(@Nullable DocumentFilter filter) {
        return (filter != null) ? filter.conditions() : Filters.empty();
    }

    /** Numbers are found with and without separators (DOC-16). */
    static Bson hasNumber(String number) {
        return Filters.eq(DocumentCards.NUMBER_KEYS, Folding.withoutSeparators(number));
    }

    private Bson conditions() {
        List<Bson> conditions = new ArrayList<>();
        if (this.flows != null) {
            conditions.add(Filters.in(DocumentCards.FLOW, this.flows));
        }
        if (this.lifeCycles != null) {
            conditions.add(Filters.in(DocumentCards.LIFE_CYCLE, this.lifeCycles));
        }
        if (this.approvalStates != null) {
            conditions.add(Filters.in(DocumentCards.APPROVAL_STATE, this.approvalStates));
        }
        if (this.number != null) {
            conditions.add(hasNumber(this.number));
        }
        if (this.author != null) {
            conditions.add(Filters.eq(DocumentCards.AUTHOR, this.author));
        }
        if (this.addressee != null) {
            conditions.add(Filters.eq(DocumentCards.ADDRESSEES, this.addressee));
        }
        if (this.replyTo != null) {
            conditions.add(Filters.eq(DocumentCards.REPLY_TO, this.replyTo));
        }
        if (this.registered != null) {
            conditions.add(isThere(DocumentCards.REGISTRATION, this.registered));
        }
        if (this.filed != null) {
            conditions.add(isThere(DocumentCards.FILING, this.filed));
        }
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }

    private static Bson isThere(String field, boolean there) {
        return there ? Filters.ne(field, null) : Filters.eq(field, null);
    }

}
