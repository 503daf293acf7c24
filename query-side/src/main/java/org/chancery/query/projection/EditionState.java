package org.chancery.query.projection;

/**
 * An edition of a view, as the database knows it.
 *
 * @param view the view's name
 * @param collection where its documents are
 * @param applied how many events it has drawn from
 * @param parked how many streams it leaves out
 * @param use what it is for
 */
public record EditionState(String view, String collection, long applied, int parked, Use use) {

    /** What an edition is for. */
    public enum Use {

        /** It is what is read. */
        SERVING,

        /** It will be what is read as soon as it has caught up. */
        BUILDING,

        /** It was what was read before, and one can go back to it. */
        PREVIOUS,

        /** Nobody needs it. */
        SPARE

    }

}
