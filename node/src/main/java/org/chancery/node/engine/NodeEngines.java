package org.chancery.node.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.event.CommandListener;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.node.start.SettingMissing;
import org.chancery.node.trace.TracingConfiguration;
import org.chancery.store.axonserver.AxonServer;
import org.chancery.store.axonserver.AxonServerEventStore;
import org.chancery.store.axonserver.AxonServerSettings;
import org.chancery.store.connection.MongoConnections;
import org.chancery.store.files.FileStore;
import org.chancery.store.files.FolderFileStore;
import org.chancery.store.files.GridFsFileStore;
import org.chancery.store.postgres.PostgresEventStore;
import org.chancery.store.serialization.EventFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * What every node stands on. Commands and questions travel over the Axon Server that
 * {@code CHANCERY_AXONSERVER} names. The events lie there too, unless
 * {@code CHANCERY_POSTGRES_URL} names a PostgreSQL for them. Views, positions and files
 * lie in the MongoDB of {@code CHANCERY_MONGODB_URI}; files in a folder that all nodes
 * share, if {@code CHANCERY_FILES_FOLDER} names one.
 *
 * <p>
 * No component of a scan: an application imports it.
 */
@Import(TracingConfiguration.class)
public class NodeEngines {

    /** The name of this node, for as long as it lives unless its operator gives one. */
    @Bean
    NodeName nodeName(@Value("${chancery.node:}") String given) {
        return new NodeName(given.isBlank() ? UUID.randomUUID().toString() : given);
    }

    @Bean
    AxonServer axonServer(@Value("${chancery.axonserver:}") String servers,
            @Value("${chancery.axonserver.context:default}") String context,
            @Value("${chancery.axonserver.token:}") String token,
            @Value("${chancery.axonserver.tls:false}") boolean tls,
            @Value("${spring.application.name}") String component) {
        SettingMissing.required(servers, "CHANCERY_AXONSERVER",
                "the Axon Server over which nodes work together, also where a PostgreSQL has the events");
        return AxonServer
            .connect(new AxonServerSettings(servers, context, component, token.isBlank() ? null : token, tls));
    }

    @Bean
    PostgresPool postgresPool(@Value("${chancery.postgres.url:}") String url) {
        return PostgresPool.of(url);
    }

    @Bean
    EventStore eventStore(PostgresPool postgres, AxonServer server, EventFormat format) {
        return postgres.isPresent() ? PostgresEventStore.open(postgres.dataSource(), format)
                : new AxonServerEventStore(server, format);
    }

    @Bean
    MongoClient mongoClient(@Value("${chancery.mongodb.uri:}") String uri, ObjectProvider<CommandListener> listeners) {
        SettingMissing.required(uri, "CHANCERY_MONGODB_URI", "the MongoDB that all nodes share");
        return MongoConnections.to(uri, List.copyOf(listeners.orderedStream().toList()));
    }

    /** What cannot be rebuilt is kept apart from the views, which may be thrown away. */
    @Bean
    KeptDatabase keptDatabase(MongoClient client, @Value("${chancery.kept.database:chancery_kept}") String name) {
        return new KeptDatabase(client.getDatabase(name));
    }

    @Bean
    FileStore fileStore(KeptDatabase kept, Clock clock, Environment settings) {
        String folder = settings.getProperty("chancery.files.folder", "");
        return folder.isBlank() ? new GridFsFileStore(kept.database(), clock)
                : new FolderFileStore(Path.of(folder), clock);
    }

    @Bean
    PrometheusMeterRegistry meters() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

}
