package org.chancery.query.view;

import java.util.Collection;

import org.chancery.query.projection.View;
import reactor.core.publisher.Flux;

/**
 * Tells what has changed in the views, as soon as it can be read. Only in this process;
 * notices name the document and do not carry it, so that each subscriber reads it with
 * his own rights.
 */
public interface ViewChanges {

    /**
     * The changes of these views from now on. A subscriber who does not keep up is cut
     * off with an error; he reads the list again and subscribes anew.
     */
    Flux<Change> of(Collection<? extends View<?>> views);

    /** A document was created, changed or removed by the event at this position. */
    record Change(View<?> view, String id, long position) {

    }

}
