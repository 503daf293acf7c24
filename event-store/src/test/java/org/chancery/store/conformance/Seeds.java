package org.chancery.store.conformance;

import java.util.Random;
import java.util.stream.LongStream;

/** Seeds of random histories; one that failed is tried again by its property. */
public final class Seeds {

    private static final String PROPERTY = "chancery.seed";

    private Seeds() {
    }

    /** New ones at each run, or the only one that is given. */
    public static LongStream any(int count) {
        Long given = Long.getLong(PROPERTY);
        return (given != null) ? LongStream.of(given) : new Random().longs(count);
    }

    /** These at each run and a new one, or the only one that is given. */
    public static LongStream ofOldAndNew(long... old) {
        return (Long.getLong(PROPERTY) != null) ? any(1) : LongStream.concat(LongStream.of(old), any(1));
    }

    /** What to say where one of them failed. */
    public static String replay(long seed) {
        return "Replay with -D%s=%d".formatted(PROPERTY, seed);
    }

}
