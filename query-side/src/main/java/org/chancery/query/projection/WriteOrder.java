package org.chancery.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the writes of a batch into an order in which equal kinds stand together. */
final class WriteOrder {

    private static final int GROUPS = 3;

    private WriteOrder() {
    }

    /**
     * The same writes, those to one document in the order asked for, in rounds of
     * inserts, changes and removals.
     */
    static List<Write> grouped(List<Write> writes) {
        SortedMap<Integer, List<Write>> groups = new TreeMap<>();
        Map<String, Integer> reached = new HashMap<>();
        for (Write write : writes) {
            int group = nextGroup(write, reached.getOrDefault(write.id(), 0));
            reached.put(write.id(), group);
            groups.computeIfAbsent(group, (key) -> new ArrayList<>()).add(write);
        }
        return groups.values().stream().flatMap(Collection::stream).toList();
    }

    private static int nextGroup(Write write, int reached) {
        int kind = switch (write.kind()) {
            case INSERT -> 0;
            case UPDATE, UPDATE_IF_PRESENT, MERGE -> 1;
            case DELETE -> 2;
        };
        return reached + Math.floorMod(kind - reached, GROUPS);
    }

}
