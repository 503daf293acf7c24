package org.chancery.standalone.operations;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps what is sent as well, where traces are sent. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("chancery.tracing.endpoint")
class RememberedSpans {

    @Bean
    InMemorySpanExporter remembered() {
        return InMemorySpanExporter.create();
    }

}
