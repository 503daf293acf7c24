package org.chancery.query.trace;

import java.time.Clock;

import io.opentelemetry.api.OpenTelemetry;
import org.chancery.store.trace.Traces;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Traces are kept where somebody provides an {@link OpenTelemetry} to keep them. */
@Configuration(proxyBeanMethods = false)
public class TraceConfiguration {

    @Bean
    OperationTrace operationTrace(ObjectProvider<OpenTelemetry> keeper) {
        return new OperationTrace(Traces.keptBy(keeper.getIfAvailable()));
    }

    @Bean
    ViewTrace viewTrace(ObjectProvider<OpenTelemetry> keeper, Clock clock) {
        return new ViewTrace(Traces.keptBy(keeper.getIfAvailable()), clock);
    }

}
