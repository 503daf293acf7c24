package org.chancery.query.health;

import java.time.Duration;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import org.chancery.query.projection.Editions;
import org.chancery.query.projection.ProjectionEngine;
import org.chancery.query.view.Positions;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watches the views of this process. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    BatchSizes batchSizes(MeterRegistry meters) {
        return new BatchSizes(meters);
    }

    @Bean
    ViewWatch viewWatch(ProjectionEngine engine, Editions editions, Positions positions,
            @Value("${chancery.health.patience:30s}") Duration patience) {
        return new ViewWatch(engine::status, editions::all, positions, Clock.SYSTEM, patience);
    }

    @Bean
    Lookout lookout(ViewWatch watch) {
        return new Lookout(watch);
    }

}
