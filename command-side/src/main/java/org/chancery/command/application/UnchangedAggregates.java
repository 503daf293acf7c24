package org.chancery.command.application;

import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Recent aggregates where other nodes record too: one is given only while nobody has
 * added to its stream. So a node decides on what is recorded and never on what it
 * remembers, also about an object that it only asks, which no conflict would tell it of.
 * The question costs one short round trip, and saves reading the stream.
 */
final class UnchangedAggregates implements Cache {

    private final Cache recent;

    private final EventStore events;

    UnchangedAggregates(Cache recent, EventStore events) {
        this.recent = recent;
        this.events = events;
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <K, V> @Nullable V get(K key) {
        V entry = this.recent.get(key);
        if (entry instanceof AggregateCacheEntry<?> remembered && !isCurrent(key, remembered)) {
            this.recent.remove(key);
            return null;
        }
        return entry;
    }

    @Override
    public void put(Object key, Object value) {
        this.recent.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return this.recent.putIfAbsent(key, value);
    }

    @Override
    public boolean remove(Object key) {
        return this.recent.remove(key);
    }

    @Override
    public void removeAll() {
        this.recent.removeAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return this.recent.containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return this.recent.registerCacheEntryListener(listener);
    }

    /** An entry that never left the process gives back the aggregate that it holds. */
    private boolean isCurrent(Object key, AggregateCacheEntry<?> remembered) {
        Long version = remembered.recreateAggregate(null, null, null, null).version();
        return version != null && this.events.lastSequenceNumberFor(key.toString()).filter(version::equals).isPresent();
    }

}
