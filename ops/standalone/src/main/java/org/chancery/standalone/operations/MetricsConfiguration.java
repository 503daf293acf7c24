package org.chancery.standalone.operations;

import java.time.Duration;
import java.util.List;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.chancery.store.postgres.PostgresEventStore;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One registry for both sides. It stands here by hand: Spring Boot's own configuration of
 * metrics also puts an observation around every filter and every fetched field.
 */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean
    PrometheusMeterRegistry meters() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }

    @Bean
    StoreWatch storeWatch(PostgresEventStore store, @Value("${chancery.health.patience:30s}") Duration patience) {
        return new StoreWatch(store::activity, patience);
    }

    @Bean
    JvmMemoryMetrics memoryMetrics() {
        return new JvmMemoryMetrics();
    }

    @Bean
    ProcessorMetrics processorMetrics() {
        return new ProcessorMetrics();
    }

    /** What is measured needs the registry first, so it is bound when all is there. */
    @Bean
    SmartInitializingSingleton boundMeters(PrometheusMeterRegistry meters, List<MeterBinder> binders) {
        return () -> binders.forEach((binder) -> binder.bindTo(meters));
    }

}
