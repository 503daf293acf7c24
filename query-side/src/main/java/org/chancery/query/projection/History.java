package org.chancery.query.projection;

/** Gives single events of the history again. */
@FunctionalInterface
interface History {

    /** The event at this position. */
    Fact at(long position);

}
