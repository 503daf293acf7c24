package org.chancery.command.application;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bounded map that forgets what was not asked for longest. Any number of threads may
 * use it.
 *
 * @implNote Caffeine guesses better what is asked for again and lets more threads in at
 * once; keeping its books takes a thirtieth of the time of a command that creates
 * something, which is asked for again in a moment or not for days.
 */
final class LeastRecentlyUsed<K, V> extends LinkedHashMap<K, V> {

    private static final float USUAL_LOAD = 0.75f;

    private static final boolean IN_ORDER_OF_USE = true;

    private final int most;

    private LeastRecentlyUsed(int most) {
        super(16, USUAL_LOAD, IN_ORDER_OF_USE);
        this.most = most;
    }

    static <K, V> Map<K, V> atMost(int most) {
        return Collections.synchronizedMap(new LeastRecentlyUsed<>(most));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > this.most;
    }

}
