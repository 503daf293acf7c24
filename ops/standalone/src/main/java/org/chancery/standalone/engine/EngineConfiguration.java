package org.chancery.standalone.engine;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.zaxxer.hikari.HikariDataSource;
import org.chancery.standalone.DataFolder;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The engines, chosen by two settings alone: {@code CHANCERY_POSTGRES_URL} and
 * {@code CHANCERY_MONGODB_URI}. Where one is absent, the embedded engine serves.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final int CONNECTIONS = 24;

    @Bean
    Engine postgres(@Value("${chancery.postgres.url:#{null}}") @Nullable String given, DataFolder folder) {
        return (given != null) ? () -> given : PostgresServer.start(folder);
    }

    @Bean
    HikariDataSource dataSource(Engine postgres) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("postgres");
        pool.setJdbcUrl(postgres.address());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(2);
        return pool;
    }

    @Bean
    Engine mongo(@Value("${chancery.mongodb.uri:#{null}}") @Nullable String given) {
        return (given != null) ? () -> given : new MemoryMongo();
    }

    @Bean
    MongoClient mongoClient(Engine mongo) {
        return MongoClients.create(mongo.address());
    }

}
