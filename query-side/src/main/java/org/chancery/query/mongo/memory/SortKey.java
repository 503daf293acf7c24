package org.chancery.query.mongo.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import de.bwaldvogel.mongo.backend.ValueComparator;
import org.jspecify.annotations.Nullable;

/**
 * The place of a document in an order by several fields; or, with fewer values, the place
 * before or after all those that begin with them.
 *
 * @param values the values of the fields
 * @param position the document's position, which tells equal ones apart
 */
record SortKey(List<@Nullable Object> values, int position) implements Comparable<SortKey> {

    static SortKey before(List<@Nullable Object> fixed, List<@Nullable Object> low) {
        return edge(fixed, low, Integer.MIN_VALUE);
    }

    static SortKey after(List<@Nullable Object> fixed, List<@Nullable Object> high) {
        return edge(fixed, high, Integer.MAX_VALUE);
    }

    @Override
    public int compareTo(SortKey other) {
        int common = Math.min(this.values.size(), other.values.size());
        for (int i = 0; i < common; i++) {
            int compared = ValueComparator.asc().compare(this.values.get(i), other.values.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(this.position, other.position);
    }

    boolean hasList() {
        return this.values.stream().anyMatch(Collection.class::isInstance);
    }

    private static SortKey edge(List<@Nullable Object> fixed, List<@Nullable Object> bound, int position) {
        List<@Nullable Object> values = new ArrayList<>(fixed);
        values.addAll(bound);
        return new SortKey(values, position);
    }

}
