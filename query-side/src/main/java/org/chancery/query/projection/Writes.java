package org.chancery.query.projection;

import org.bson.conversions.Bson;

/**
 * What a projector asks for. Nothing is written before the batch is complete; then all of
 * it goes to the store in one piece.
 *
 * <p>
 * Each write happens once, however often its event comes: a document remembers which
 * events it has seen. Writes to one document keep their order, also when one event asks
 * for several.
 */
public interface Writes<D> {

    /**
     * Create a document. That its id is taken, other than by an earlier run of the same
     * event, is an error.
     */
    void insert(D document);

    /**
     * Change a document that must be there; that it is missing is an error. An empty
     * change says that the event was seen and only counts the version up.
     * @param change update operators ({@code Updates.set}, {@code Updates.inc} …), not a
     * whole document and not a pipeline
     */
    void update(String id, Bson change);

    /** Change a document if it is there. */
    void updateIfPresent(String id, Bson change);

    /**
     * Change a document, if it is there, for one of very many streams, as all messages
     * say of their conversation when something was last said. All of them share one mark
     * in the document, where {@link #updateIfPresent} leaves one for each stream.
     * @param change update operators, as for {@link #update}
     */
    void merge(String id, Bson change);

    /** Remove a document if it is there. */
    void delete(String id);

}
