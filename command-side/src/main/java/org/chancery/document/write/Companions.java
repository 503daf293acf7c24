package org.chancery.document.write;

import java.util.concurrent.Callable;

import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Aggregates that are decided together with a document, in its unit of work: the events
 * of both are stored in one piece or not at all. They begin when they are first needed.
 */
record Companions<T>(Repository<T> stored, Callable<T> beginning) {

    Aggregate<T> withId(String id) {
        try {
            return this.stored.loadOrCreate(id, this.beginning);
        }
        catch (RuntimeException ex) {
            throw ex;
        }
        catch (Exception ex) {
            throw new IllegalStateException(id + " could not begin", ex);
        }
    }

}
