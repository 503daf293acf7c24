package org.chancery.standalone.engine;

import java.util.List;

import com.mongodb.client.MongoClient;
import com.mongodb.event.CommandListener;
import com.zaxxer.hikari.HikariDataSource;
import org.chancery.standalone.host.DataFolder;
import org.chancery.store.connection.MongoConnections;
import org.chancery.store.connection.PostgresConnections;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The engines, chosen by two settings alone: {@code CHANCERY_POSTGRES_URL} and
 * {@code CHANCERY_MONGODB_URI}. Where one is absent or blank, the embedded engine serves.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    Engine postgres(@Value("${chancery.postgres.url:}") String given, DataFolder folder) {
        return given.isBlank() ? PostgresServer.start(folder) : () -> given;
    }

    @Bean
    HikariDataSource dataSource(Engine postgres, @Value("${chancery.postgres.url:}") String given, DataFolder folder) {
        return PostgresConnections.to(postgres.address(),
                given.isBlank() ? folder.log().resolveSibling("postgres.log") : "CHANCERY_POSTGRES_URL");
    }

    @Bean
    Engine mongo(@Value("${chancery.mongodb.uri:}") String given) {
        return given.isBlank() ? new MemoryMongo() : () -> given;
    }

    /** With whoever listens to its commands, as meters do. */
    @Bean
    MongoClient mongoClient(Engine mongo, List<CommandListener> listeners) {
        return MongoConnections.to(mongo.address(), listeners);
    }

}
