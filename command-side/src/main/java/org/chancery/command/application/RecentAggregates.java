package org.chancery.command.application;

import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates that were used last, so that a busy one, such as the counter of a
 * register, is not read again for every command. It can be emptied at any time: what is
 * not here is built from its events.
 *
 * @implNote Axon's repository removes an aggregate from here when its unit of work is
 * rolled back. Its own {@code WeakReferenceCache} would let the collector decide, which
 * under load is to say: no cache.
 */
final class RecentAggregates implements Cache {

    private static final int MOST_NEW = 1_000;

    private static final int MOST = 20_000;

    private final SegmentedLru<Object, Kept> entries;

    private final Class<?> kind;

    private RecentAggregates(SegmentedLru<Object, Kept> entries, Class<?> kind) {
        this.entries = entries;
        this.kind = kind;
    }

    RecentAggregates() {
        this(new SegmentedLru<>(MOST_NEW, MOST), Object.class);
    }

    /**
     * Those of one kind. An id says nothing of it: under the id of an object of one kind
     * somebody may ask for another.
     */
    RecentAggregates of(Class<?> kind) {
        return new RecentAggregates(this.entries, kind);
    }

    @Override
    @SuppressWarnings({ "unchecked", "TypeParameterUnusedInFormals" })
    public <K, V> @Nullable V get(K key) {
        Kept kept = this.entries.get(key);
        return (kept != null && kept.kind() == this.kind) ? (V) kept.entry() : null;
    }

    @Override
    public void put(Object key, Object value) {
        this.entries.put(key, new Kept(this.kind, value));
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return this.entries.putIfAbsent(key, new Kept(this.kind, value));
    }

    @Override
    public boolean remove(Object key) {
        return containsKey(key) && this.entries.remove(key);
    }

    @Override
    public void removeAll() {
        this.entries.clear();
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody listens to which aggregates are recent");
    }

    private record Kept(Class<?> kind, Object entry) {
    }

}
