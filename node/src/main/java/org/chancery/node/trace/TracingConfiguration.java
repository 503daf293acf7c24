package org.chancery.node.trace;

import java.util.List;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps traces and sends them, by OTLP over HTTP, to where the operator says; without his
 * word there are none. They say from which program they come, and from which node of it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("chancery.tracing.endpoint")
public class TracingConfiguration {

    private static final AttributeKey<String> PROGRAM = AttributeKey.stringKey("service.name");

    private static final AttributeKey<String> NODE = AttributeKey.stringKey("service.instance.id");

    @Bean
    SpanExporter spanExporter(@Value("${chancery.tracing.endpoint}") String endpoint) {
        return OtlpHttpSpanExporter.builder().setEndpoint(endpoint).build();
    }

    /** A request that says of itself whether it is traced is believed. */
    @Bean
    OpenTelemetrySdk openTelemetry(List<SpanExporter> exporters, @Value("${spring.application.name}") String program,
            @Value("${chancery.node:}") String node, @Value("${chancery.tracing.share:1.0}") double share) {
        SdkTracerProvider traces = SdkTracerProvider.builder()
            .setResource(Resource.getDefault().merge(Resource.create(Attributes.of(PROGRAM, program, NODE, node))))
            .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(share)))
            .addSpanProcessor(BatchSpanProcessor.builder(SpanExporter.composite(exporters)).build())
            .build();
        return OpenTelemetrySdk.builder().setTracerProvider(traces).build();
    }

}
