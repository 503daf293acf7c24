package org.chancery.query.graphql;

import java.util.List;
import java.util.function.Predicate;

import org.chancery.query.view.ViewChanges;
import org.chancery.query.view.ViewChanges.Change;
import org.chancery.query.view.Viewer;
import reactor.core.publisher.Flux;

/**
 * Lets an area write a subscription: what has changed is read again, with the rights of
 * the one who watches. Whoever stops watching leaves nothing behind.
 */
public final class Watching {

    private final ViewChanges changes;

    public Watching(ViewChanges changes) {
        this.changes = changes;
    }

    /**
     * The objects of a source as they change from now on. What the viewer may not see is
     * left out.
     * @param ids which objects are meant
     */
    public <D> Flux<D> changed(NodeSource<D> source, Predicate<String> ids, Viewer viewer) {
        return this.changes.of(List.of(source.view()))
            .map(Change::id)
            .filter(ids)
            .mapNotNull((id) -> source.find(List.of(id), viewer).get(id));
    }

}
