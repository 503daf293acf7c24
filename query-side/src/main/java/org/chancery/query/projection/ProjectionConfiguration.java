package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the engine from every {@link Projector} that there is. */
@Configuration(proxyBeanMethods = false)
public class ProjectionConfiguration {

    static final Duration LEASE = Duration.ofSeconds(5);

    @Bean
    MongoDatabase viewDatabase(MongoClient client, @Value("${chancery.views.database:chancery}") String name) {
        return client.getDatabase(name);
    }

    /** A node that keeps its name over a restart need not wait for its own lease. */
    @Bean
    ViewTokens viewTokens(MongoDatabase viewDatabase, @Value("${chancery.node:}") String node, Clock clock) {
        return new ViewTokens(viewDatabase, node.isBlank() ? UUID.randomUUID().toString() : node, LEASE, clock);
    }

    @Bean
    Editions viewEditions(MongoDatabase viewDatabase, ViewTokens tokens, List<Projector<?>> projectors) {
        return new Editions(viewDatabase, tokens, projectors.stream().map(Projector::view).toList());
    }

    @Bean
    DeadLetters deadLetters(MongoDatabase viewDatabase, ViewTokens tokens) {
        return new DeadLetters(viewDatabase, tokens);
    }

    @Bean
    Haste haste() {
        return new Haste();
    }

    @Bean
    ViewDigests viewDigests(MongoDatabase viewDatabase, ViewTokens tokens) {
        return new ViewDigests(viewDatabase, tokens);
    }

    @Bean
    ProjectionEngine projectionEngine(List<Projector<?>> projectors, MongoClient client, MongoDatabase viewDatabase,
            ViewTokens tokens, StreamableMessageSource<TrackedEventMessage<?>> source,
            List<ProjectionListener> listeners, Haste haste) {
        Batches batches = new Batches(client, MongoAccess.DIRECT, ServerAbilities.askedOf(client, viewDatabase),
                tokens);
        return ProjectionEngine.of(projectors, viewDatabase, batches, tokens, source, listeners, haste);
    }

}
