package org.chancery.query.mongo.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index: for each value of its first field, the documents in the order of the
 * other fields. The first field may hold a list; a document then stands under each of its
 * values.
 *
 * <p>
 * It is built when a query first needs it: views are made again at each start, and
 * sorting a million documents for what nobody has asked yet would only delay that.
 */
final class SortedIndex extends Index<Integer> {

    private final String first;

    private final List<String> others;

    private final Map<@Nullable Object, NavigableSet<SortKey>> runs = new HashMap<>();

    private final Map<Integer, Place> places = new HashMap<>();

    private State state = State.NOT_BUILT;

    /** Called sparse, or the server would insist on a position from {@link #remove}. */
    SortedIndex(String name, List<IndexKey> keys) {
        super(name, keys, true);
        this.first = keys.getFirst().getKey();
        this.others = keys.stream().skip(1).map(IndexKey::getKey).toList();
    }

    /**
     * How this index would serve the query; null when it cannot.
     * @param orderBy the order that is asked for; null for any
     * @param documents tells every document and its position, should the index have to be
     * built
     */
    @Nullable IndexScan scan(Demands demands, @Nullable Document orderBy, Consumer<BiConsumer<Document, Integer>> documents) {
        List<@Nullable Object> values = demands.valuesOf(this.first);
        if (values == null || !isBuilt(documents)) {
            return null;
        }
        List<@Nullable Object> fixed = fixedBy(demands);
        List<String> free = this.others.subList(fixed.size(), this.others.size());
        Range range = free.isEmpty() ? Range.EVERYTHING : demands.rangeOf(free.getFirst());
        SortKey from = SortKey.before(fixed, range.low());
        SortKey to = SortKey.after(fixed, range.high());
        List<NavigableSet<SortKey>> found = new ArrayList<>();
        int size = 0;
        for (Object value : distinct(values)) {
            NavigableSet<SortKey> run = this.runs.get(value);
            if (run != null && from.compareTo(to) < 0) {
                found.add(run.subSet(from, true, to, true));
                size += run.size();
            }
        }
        return IndexScan.of(found, size, free, orderBy);
    }

    @Override
    public void add(Document document, Integer position, MongoCollection<Integer> collection) {
        if (this.state == State.BUILT) {
            put(document, position);
        }
    }

    /** The document at this position has been changed. */
    void move(Document document, Integer position) {
        if (this.state == State.BUILT && !placeOf(document, position).equals(this.places.get(position))) {
            forget(position);
            put(document, position);
        }
    }

    /** It is told by {@link #move}, when the document is whole. */
    @Override
    public void updateInPlace(Document before, Document after, Integer position, MongoCollection<Integer> collection) {
        // See above.
    }

    /** The document at this position is no more. */
    void forget(Integer position) {
        Place place = this.places.remove(position);
        if (place != null) {
            place.values.forEach((value) -> this.runs.computeIfPresent(value,
                    (same, run) -> run.remove(place.key) && run.isEmpty() ? null : run));
        }
    }

    /** It is told the position by {@link #forget}, which is quicker to find. */
    @Override
    public @Nullable Integer remove(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Integer> collection) {
        // Many documents may have the same values.
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Integer> collection) {
        // See above.
    }

    /** The index of the ids knows. */
    @Override
    public @Nullable Integer getPosition(Document document) {
        return null;
    }

    /** What it can do depends on the order, which is not told here; see {@link #scan}. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Integer> getPositions(Document query) {
        throw new UnsupportedOperationException("Serves by scan()");
    }

    @Override
    public long getCount() {
        return this.places.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        this.runs.clear();
        this.places.clear();
        this.state = State.NOT_BUILT;
    }

    private boolean isBuilt(Consumer<BiConsumer<Document, Integer>> documents) {
        if (this.state == State.NOT_BUILT) {
            this.state = State.BUILT;
            documents.accept(this::put);
        }
        return this.state == State.BUILT;
    }

    private void put(Document document, Integer position) {
        Place place = placeOf(document, position);
        this.places.put(position, place);
        place.values.forEach((value) -> this.runs.computeIfAbsent(value, (none) -> new TreeSet<>()).add(place.key));
        if (place.key.hasList()) {
            // Its order would differ from the server's; a scan is slow and right.
            drop();
            this.state = State.UNUSABLE;
        }
    }

    private Place placeOf(Document document, Integer position) {
        Object value = Utils.getSubdocumentValueCollectionAware(document, this.first);
        return new Place(distinct((value instanceof Collection<?> many) ? many : Collections.singletonList(value)),
                new SortKey(this.others.stream()
                    .map((field) -> plain(Utils.getSubdocumentValueCollectionAware(document, field)))
                    .toList(), position));
    }

    /** The values of those fields that follow the first and are demanded to be one. */
    private List<@Nullable Object> fixedBy(Demands demands) {
        List<@Nullable Object> fixed = new ArrayList<>();
        for (String field : this.others) {
            List<@Nullable Object> values = demands.valuesOf(field);
            if (values == null || values.size() != 1) {
                return fixed;
            }
            fixed.add(plain(values.getFirst()));
        }
        return fixed;
    }

    private static Set<@Nullable Object> distinct(Collection<? extends @Nullable Object> values) {
        Set<@Nullable Object> distinct = new HashSet<>();
        values.forEach((value) -> distinct.add(hashed(value)));
        return distinct;
    }

    /** Numbers of different types are equal to a query. */
    private static @Nullable Object hashed(@Nullable Object value) {
        return (value instanceof Number number) ? (Object) number.doubleValue() : plain(value);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return Missing.isNullOrMissing(value) ? null : value;
    }

    /**
     * Where a document stands.
     *
     * @param values its values of the first field
     * @param key its place among those with the same value
     */
    private record Place(Set<@Nullable Object> values, SortKey key) {

    }

    private enum State {

        NOT_BUILT, BUILT,

        /** It cannot hold what is in the collection. */
        UNUSABLE

    }

}
