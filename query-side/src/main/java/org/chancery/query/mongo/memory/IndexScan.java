package org.chancery.query.mongo.memory;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A way through an index that meets every document which a query can match.
 *
 * @param runs what to go through; a document may stand in several
 * @param size how many there are at most
 * @param sorted whether they come in the order that was asked for
 * @param descending whether to go from the end to the beginning
 */
record IndexScan(List<NavigableSet<SortKey>> runs, int size, boolean sorted, boolean descending) {

    /** Sorting costs some comparisons a document; going on in order may end early. */
    private static final int COST_OF_SORTING = 4;

    /**
     * @param free the fields by which the runs are sorted
     * @param orderBy the order that is asked for; null for any
     */
    static IndexScan of(List<NavigableSet<SortKey>> runs, int size, List<String> free, @Nullable Document orderBy) {
        if (orderBy == null || orderBy.isEmpty()) {
            return new IndexScan(runs, size, true, false);
        }
        List<String> asked = List.copyOf(orderBy.keySet());
        List<Boolean> directions = orderBy.values().stream().map(IndexScan::isDescending).distinct().toList();
        boolean sorted = directions.size() == 1 && asked.size() <= free.size()
                && asked.equals(free.subList(0, asked.size()));
        return new IndexScan(runs, size, sorted, sorted && directions.getFirst());
    }

    int cost() {
        return this.sorted ? this.size : this.size * COST_OF_SORTING;
    }

    /** The positions of the documents, each once. */
    Stream<Integer> positions() {
        Iterator<SortKey> keys = (this.runs.size() == 1) ? keys(this.runs.getFirst()) : new Merged(this);
        return StreamSupport
            .stream(Spliterators.spliteratorUnknownSize(keys, Spliterator.ORDERED | Spliterator.NONNULL), false)
            .map(SortKey::position);
    }

    private Iterator<SortKey> keys(NavigableSet<SortKey> run) {
        return this.descending ? run.descendingIterator() : run.iterator();
    }

    private static boolean isDescending(Object direction) {
        return ((Number) direction).intValue() < 0;
    }

    /** Several runs as one; a document that stands in more than one comes once. */
    private static final class Merged implements Iterator<SortKey> {

        private final PriorityQueue<Head> heads;

        private Merged(IndexScan scan) {
            Comparator<Head> order = Comparator.comparing(Head::key);
            this.heads = new PriorityQueue<>(scan.descending ? order.reversed() : order);
            scan.runs.stream().map(scan::keys).forEach(this::advance);
        }

        @Override
        public boolean hasNext() {
            return !this.heads.isEmpty();
        }

        @Override
        public SortKey next() {
            SortKey next = this.heads.element().key;
            while (!this.heads.isEmpty() && this.heads.element().key.position() == next.position()) {
                advance(this.heads.remove().rest);
            }
            return next;
        }

        private void advance(Iterator<SortKey> run) {
            if (run.hasNext()) {
                this.heads.add(new Head(run.next(), run));
            }
        }

        private record Head(SortKey key, Iterator<SortKey> rest) {

        }

    }

}
