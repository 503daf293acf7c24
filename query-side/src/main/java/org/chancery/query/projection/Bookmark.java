package org.chancery.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * How far a view has come, and in which history.
 *
 * @param position the position of the last event that it has drawn from; -1 before the
 * first
 * @param event which event that is, for another history has another one there; null
 * before the first, and where it is not known
 */
record Bookmark(long position, @Nullable String event) {

    static final Bookmark BEGINNING = new Bookmark(-1, null);

    static Bookmark at(Fact fact) {
        // Event stores differ in how fine they keep a moment; to the millisecond all do.
        return new Bookmark(fact.position(),
                fact.stream() + "/" + fact.sequence() + "@" + fact.recordedAt().toEpochMilli());
    }

    /** Whether it was laid into the history that has this event at its position. */
    boolean isAt(Fact fact) {
        return this.event == null || equals(at(fact));
    }

}
