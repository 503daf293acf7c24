package org.chancery.query.graphql.wiring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import org.chancery.kernel.Require;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.projection.View;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Finds objects by id alone, whatever their kind: an id says nothing of it, so each kind
 * is asked once for all ids that are still unknown.
 */
final class Nodes implements RuntimeWiringConfigurer {

    private static final int MOST = 100;

    private final Collection<NodeSource<?>> sources;

    Nodes(Collection<NodeSource<?>> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Those of these objects that the viewer may see, by their ids. */
    Map<String, Object> find(Collection<String> ids, Viewer viewer) {
        Map<String, Object> found = new HashMap<>();
        List<String> unknown = new ArrayList<>(ids);
        for (NodeSource<?> source : this.sources) {
            if (!unknown.isEmpty()) {
                found.putAll(source.find(unknown, viewer));
                unknown.removeAll(found.keySet());
            }
        }
        return found;
    }

    Collection<View<?>> views() {
        List<View<?>> views = new ArrayList<>();
        this.sources.forEach((source) -> views.add(source.view()));
        return views;
    }

    /** Tells an object's type in the schema by its document. */
    ClassNameTypeResolver types() {
        ClassNameTypeResolver types = new ClassNameTypeResolver();
        this.sources.forEach((source) -> types.addMapping(source.view().documentType(), source.typeName()));
        return types;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Query", (query) -> query.dataFetcher("node", this::node).dataFetcher("nodes", this::nodes));
    }

    private @Nullable Object node(DataFetchingEnvironment environment) {
        String id = Require.uuid(environment.getArgument("id"));
        return find(List.of(id), viewer(environment)).get(id);
    }

    private List<@Nullable Object> nodes(DataFetchingEnvironment environment) {
        List<String> given = environment.getArgumentOrDefault("ids", List.of());
        List<String> ids = Require.atMost("ids", MOST, given).stream().map(Require::uuid).toList();
        Map<String, Object> found = find(ids, viewer(environment));
        List<@Nullable Object> inOrder = new ArrayList<>(ids.size());
        ids.forEach((id) -> inOrder.add(found.get(id)));
        return inOrder;
    }

    private static Viewer viewer(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Viewer.class);
    }

}
