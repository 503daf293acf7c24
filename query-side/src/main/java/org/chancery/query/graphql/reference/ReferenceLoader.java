package org.chancery.query.graphql.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.GraphQLContext;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.view.Viewer;
import org.dataloader.BatchLoaderEnvironment;
import reactor.core.publisher.Mono;

/**
 * Loads what references lead to, as the caller may see it: one find for each type,
 * however many there are.
 */
final class ReferenceLoader {

    private final Collection<NodeSource<?>> sources;

    ReferenceLoader(Collection<NodeSource<?>> sources) {
        this.sources = sources;
    }

    Mono<Map<Reference, Object>> load(Set<Reference> references, BatchLoaderEnvironment environment) {
        GraphQLContext context = Objects.requireNonNull(environment.getContext());
        Viewer viewer = context.get(Viewer.class);
        Map<Reference, Object> found = new HashMap<>();
        for (NodeSource<?> source : this.sources) {
            List<Reference> wanted = new ArrayList<>(references);
            wanted.removeIf((reference) -> !mayBeOf(source, reference) || found.containsKey(reference));
            if (!wanted.isEmpty()) {
                Map<String, ?> objects = source.find(wanted.stream().map(Reference::id).toList(), viewer);
                wanted.stream()
                    .filter((reference) -> objects.containsKey(reference.id()))
                    .forEach((reference) -> found.put(reference, objects.get(reference.id())));
            }
        }
        return Mono.just(found);
    }

    private static boolean mayBeOf(NodeSource<?> source, Reference reference) {
        return reference.typeName().equals(Reference.ANY_TYPE) || reference.typeName().equals(source.typeName());
    }

}
