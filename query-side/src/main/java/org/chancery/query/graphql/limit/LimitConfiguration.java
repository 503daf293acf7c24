package org.chancery.query.graphql.limit;

import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.preparsed.PreparsedDocumentProvider;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bounds every request. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryLimits.class)
public class LimitConfiguration {

    @Bean
    Instrumentation queryLimits(QueryLimits limits) {
        return new LimitInstrumentation(limits);
    }

    @Bean
    GraphQlSourceBuilderCustomizer parsedDocuments(QueryLimits limits) {
        PreparsedDocumentProvider documents = new ParsedDocuments(limits.length());
        return (source) -> source.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(documents));
    }

}
