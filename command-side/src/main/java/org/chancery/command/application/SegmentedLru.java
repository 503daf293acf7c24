package org.chancery.command.application;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A bounded map in two segments, each of which forgets what was not asked for longest.
 * What is new is on probation, among few; what is asked for again is kept, among many.
 * Any number of threads may use it.
 *
 * @implNote Most of what a command creates is asked for again in a moment or not for
 * days. If it stayed for long, the collector would copy it twice, while all work stands
 * still. Caffeine guesses better what is asked for again and lets more threads in at
 * once; keeping its books takes a thirtieth of the time of such a command.
 */
final class SegmentedLru<K, V> {

    private final Map<K, V> probation;

    private final Map<K, V> kept;

    SegmentedLru(int mostOnProbation, int mostKept) {
        this.probation = new Segment<>(mostOnProbation);
        this.kept = new Segment<>(mostKept);
    }

    synchronized @Nullable V get(K key) {
        V newcomer = this.probation.remove(key);
        if (newcomer != null) {
            this.kept.put(key, newcomer);
            return newcomer;
        }
        return this.kept.get(key);
    }

    synchronized void put(K key, V value) {
        if (this.kept.replace(key, value) == null) {
            this.probation.put(key, value);
        }
    }

    synchronized boolean putIfAbsent(K key, V value) {
        boolean absent = get(key) == null;
        if (absent) {
            put(key, value);
        }
        return absent;
    }

    synchronized boolean remove(K key) {
        return this.probation.remove(key) != null || this.kept.remove(key) != null;
    }

    synchronized void clear() {
        this.probation.clear();
        this.kept.clear();
    }

    private static final class Segment<K, V> extends LinkedHashMap<K, V> {

        private static final float USUAL_LOAD = 0.75f;

        private static final boolean IN_ORDER_OF_USE = true;

        private final int most;

        private Segment(int most) {
            super(16, USUAL_LOAD, IN_ORDER_OF_USE);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > this.most;
        }

    }

}
