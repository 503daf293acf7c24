package org.chancery.query.mongo.memory;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of single fields, as far as an index can use it. It may say less
 * than the query, never more: whatever is found by it is matched against the whole query.
 */
final class Demands {

    private final List<Map.Entry<String, Object>> all = new ArrayList<>();

    private final List<List<Demands>> alternatives = new ArrayList<>();

    private Demands() {
    }

    static Demands of(Document query) {
        Demands demands = new Demands();
        demands.add(query);
        return demands;
    }

    /** The values of which the field must have one; null when the query does not say. */
    @Nullable List<@Nullable Object> valuesOf(String field) {
        return this.all.stream()
            .filter((demand) -> demand.getKey().equals(field))
            .<List<@Nullable Object>>mapMulti((demand, values) -> {
                List<@Nullable Object> some = values(demand.getValue());
                if (some != null) {
                    values.accept(some);
                }
            })
            .findFirst()
            .orElse(null);
    }

    /** Between which values the field must lie. */
    Range rangeOf(String field) {
        Range range = Range.EVERYTHING;
        for (Map.Entry<String, Object> demand : this.all) {
            if (demand.getKey().equals(field)) {
                range = range.narrowedBy(range(demand.getValue()));
            }
        }
        for (List<Demands> branches : this.alternatives) {
            range = range.narrowedBy(branches.stream()
                .map((branch) -> branch.rangeOf(field))
                .reduce(Range::widenedBy)
                .orElse(Range.EVERYTHING));
        }
        return range;
    }

    private void add(Document query) {
        query.forEach((field, demand) -> {
            if (field.equals("$and") && demand instanceof Collection<?> parts) {
                parts.forEach((part) -> add((Document) part));
            }
            else if (field.equals("$or") && demand instanceof Collection<?> branches) {
                this.alternatives.add(branches.stream().map((branch) -> of((Document) branch)).toList());
            }
            else if (!field.startsWith("$")) {
                // Not Map.entry, which has no null values; a query may demand one.
                this.all.add(new SimpleImmutableEntry<>(field, demand));
            }
        });
    }

    private static @Nullable List<@Nullable Object> values(@Nullable Object demand) {
        if (demand instanceof Document operators) {
            Object in = operators.get("$in");
            if (in instanceof Collection<?> some && some.stream().allMatch(Demands::isPlain)) {
                return new ArrayList<>(some);
            }
            return operators.containsKey("$eq") && isPlain(operators.get("$eq"))
                    ? Collections.singletonList(operators.get("$eq")) : null;
        }
        return isPlain(demand) ? Collections.singletonList(demand) : null;
    }

    private static Range range(@Nullable Object demand) {
        if (!(demand instanceof Document operators)) {
            return isPlain(demand) ? Range.of(demand, demand) : Range.EVERYTHING;
        }
        Range range = Range.EVERYTHING;
        for (Map.Entry<String, Object> operator : operators.entrySet()) {
            Object bound = operator.getValue();
            range = range.narrowedBy(switch (operator.getKey()) {
                case "$gt", "$gte" -> isPlain(bound) ? Range.from(bound) : Range.EVERYTHING;
                case "$lt", "$lte" -> isPlain(bound) ? Range.to(bound) : Range.EVERYTHING;
                case "$eq" -> isPlain(bound) ? Range.of(bound, bound) : Range.EVERYTHING;
                default -> Range.EVERYTHING;
            });
        }
        return range;
    }

    /** A value that is compared as it stands. */
    private static boolean isPlain(@Nullable Object value) {
        return !(value instanceof Document) && !(value instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(value);
    }

}
