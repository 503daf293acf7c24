package org.chancery.query.graphql.wiring;

import java.util.Collection;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.chancery.query.projection.View;
import org.chancery.query.view.ViewChanges;
import org.chancery.query.view.ViewChanges.Change;
import org.chancery.query.view.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Watches one object, whatever its kind, until the viewer may see it no longer. */
final class ObjectChanged implements RuntimeWiringConfigurer {

    private final Nodes nodes;

    private final Collection<View<?>> views;

    private final ViewChanges changes;

    ObjectChanged(Nodes nodes, ViewChanges changes) {
        this.nodes = nodes;
        this.views = nodes.views();
        this.changes = changes;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Subscription", (subscription) -> subscription.dataFetcher("objectChanged", this::watch));
    }

    private Flux<Object> watch(DataFetchingEnvironment environment) {
        String id = Require.uuid(environment.getArgument("id"));
        Viewer viewer = environment.getGraphQlContext().get(Viewer.class);
        if (this.nodes.find(List.of(id), viewer).isEmpty()) {
            throw Refused.because(KernelRefusal.NOT_FOUND).with("id", id);
        }
        return watch(id, viewer);
    }

    /**
     * Notices are merged before anything is read: so nothing that happens meanwhile is
     * missed, and an older state never comes after a newer one.
     */
    private Flux<Object> watch(String id, Viewer viewer) {
        Flux<String> later = this.changes.of(this.views).map(Change::id).filter(id::equals);
        return Flux.merge(later, Mono.just(id))
            .map((notice) -> this.nodes.find(List.of(notice), viewer))
            .takeWhile((found) -> !found.isEmpty())
            .map((found) -> found.values().iterator().next())
            .distinctUntilChanged();
    }

}
