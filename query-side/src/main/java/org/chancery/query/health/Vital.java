package org.chancery.query.health;

/** A part without whose progress the process had better be started anew. */
public interface Vital {

    /**
     * Whether it makes progress or has nothing to do. Answers at once, from what is
     * known: whoever asks may be a stranger, and must not cause work.
     */
    boolean isAlive();

}
