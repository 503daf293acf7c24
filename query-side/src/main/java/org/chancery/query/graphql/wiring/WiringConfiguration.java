package org.chancery.query.graphql.wiring;

import java.util.ArrayList;
import java.util.List;

import org.chancery.query.graphql.NodeSource;
import org.chancery.query.graphql.ViewWait;
import org.chancery.query.graphql.Watching;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.view.ViewChanges;
import org.chancery.schema.SchemaTemplates;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what the schema has in common in all areas. */
@Configuration(proxyBeanMethods = false)
public class WiringConfiguration {

    @Bean
    Nodes nodes(ObjectProvider<NodeSource<?>> sources) {
        return new Nodes(all(sources));
    }

    @Bean
    GraphQlSourceBuilderCustomizer whatAllAreasShare(Nodes nodes, ObjectProvider<NodeSource<?>> sources,
            ObjectProvider<Projector<?>> projectors, ViewWait wait) {
        List<View<?>> views = new ArrayList<>();
        projectors.orderedStream().forEach((projector) -> views.add(projector.view()));
        MinPosition minPosition = new MinPosition(all(sources), views, wait);
        return (source) -> source.configureTypeDefinitions(SchemaTemplates::applyTo)
            .defaultTypeResolver(nodes.types())
            .typeVisitors(List.of(minPosition));
    }

    @Bean
    Watching watching(ViewChanges changes) {
        return new Watching(changes);
    }

    @Bean
    ObjectChanged objectChanged(Nodes nodes, ViewChanges changes) {
        return new ObjectChanged(nodes, changes);
    }

    private static List<NodeSource<?>> all(ObjectProvider<NodeSource<?>> sources) {
        List<NodeSource<?>> all = new ArrayList<>();
        sources.orderedStream().forEach(all::add);
        return all;
    }

}
