package org.chancery.organization.read;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.kernel.Capacity;
import org.chancery.organization.api.SubstitutionScope;
import org.chancery.organization.read.PositionCard.Substitution;
import org.chancery.organization.read.PositionCard.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * Who may act for a position, and on what ground: a person who is in it, or another
 * position that does its work.
 */
record Representative(Capacity capacity, @Nullable String person, @Nullable String position,
        @Nullable SubstitutionScope scope, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String basis) {

    /** All who may act for it on a day, those with the most powers first. */
    static List<Representative> of(PositionCard card, LocalDate day) {
        return Stream
            .of(card.holderAsOf(day).stream().map((holder) -> inIt(Capacity.OWN, holder)),
                    card.actingAsOf(day).stream().map((acting) -> inIt(Capacity.ACTING, acting)),
                    card.substitutionsAsOf(day).map(Representative::substitute),
                    card.assistants().stream().map(Representative::assistant))
            .flatMap((some) -> some)
            .toList();
    }

    private static Representative inIt(Capacity capacity, Tenure tenure) {
        return new Representative(capacity, tenure.person(), null, null, tenure.from(), tenure.to(), tenure.basis());
    }

    private static Representative substitute(Substitution substitution) {
        return new Representative(Capacity.SUBSTITUTE, null, substitution.substitute(), substitution.scope(),
                substitution.from(), substitution.to(), substitution.reason());
    }

    private static Representative assistant(String position) {
        return new Representative(Capacity.ASSISTANT, null, position, null, null, null, null);
    }

}
