package org.chancery.query.graphql.reference;

import java.util.List;

import org.chancery.query.graphql.NodeSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** Registers the following of references with the schema and with each request. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    ReferenceWiring referenceWiring(List<NodeSource<?>> sources, BatchLoaderRegistry loaders) {
        loaders.<Reference, Object>forName(ReferenceFetcher.LOADER)
            .registerMappedBatchLoader(new ReferenceLoader(sources)::load);
        return new ReferenceWiring(sources);
    }

}
