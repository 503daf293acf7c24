package org.chancery.standalone.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.zaxxer.hikari.HikariDataSource;
import org.bson.Document;
import org.chancery.standalone.host.CannotProceed;
import org.chancery.standalone.host.DataFolder;
import org.chancery.standalone.host.ExitCode;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The engines, chosen by two settings alone: {@code CHANCERY_POSTGRES_URL} and
 * {@code CHANCERY_MONGODB_URI}. Where one is absent or blank, the embedded engine serves.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final int CONNECTIONS = 24;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How long a server may take to answer a call. */
    private static final Duration SOON = Duration.ofSeconds(2);

    /** How long a server may say nothing at all while it does something. */
    private static final Duration SILENCE = Duration.ofSeconds(8);

    @Bean
    Engine postgres(@Value("${chancery.postgres.url:}") String given, DataFolder folder) {
        return given.isBlank() ? PostgresServer.start(folder) : () -> given;
    }

    @Bean
    HikariDataSource dataSource(Engine postgres, @Value("${chancery.postgres.url:}") String given, DataFolder folder) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("postgres");
        pool.setJdbcUrl(postgres.address());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(2);
        neverWaitLong(pool);
        requireReachable(pool, given.isBlank() ? folder.log().resolveSibling("postgres.log") : "CHANCERY_POSTGRES_URL");
        return pool;
    }

    @Bean
    Engine mongo(@Value("${chancery.mongodb.uri:}") String given) {
        return given.isBlank() ? new MemoryMongo() : () -> given;
    }

    /** With whoever listens to its commands, as meters do. */
    @Bean
    MongoClient mongoClient(Engine mongo, List<CommandListener> listeners) {
        MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(mongo.address()))
            .applyToClusterSettings((cluster) -> cluster.serverSelectionTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS))
            .applyToSocketSettings((socket) -> socket.connectTimeout(SOON.toSeconds(), TimeUnit.SECONDS)
                .readTimeout(SILENCE.toSeconds(), TimeUnit.SECONDS))
            .applyToServerSettings((server) -> server.heartbeatFrequency(SOON.toSeconds(), TimeUnit.SECONDS))
            .commandListenerList(listeners)
            .build());
        requireReachable(client);
        return client;
    }

    /**
     * A line may fall silent without a word, while one connects, asks or is asked: then a
     * new one is tried before people notice.
     */
    private static void neverWaitLong(HikariDataSource pool) {
        pool.setConnectionTimeout(PATIENCE.multipliedBy(2).toMillis());
        pool.setValidationTimeout(Duration.ofSeconds(1).toMillis());
        pool.addDataSourceProperty("connectTimeout", String.valueOf(SOON.toSeconds()));
        pool.addDataSourceProperty("loginTimeout", String.valueOf(SOON.toSeconds()));
        pool.addDataSourceProperty("socketTimeout", String.valueOf(SILENCE.toSeconds()));
    }

    /**
     * A server that has just been started, or a machine that has much to do, may let the
     * first calls wait in vain.
     */
    private static void requireReachable(HikariDataSource pool, Object remedy) {
        pool.setInitializationFailTimeout(PATIENCE.multipliedBy(2).toMillis());
        try (Connection connection = pool.getConnection()) {
            connection.isValid((int) PATIENCE.toSeconds());
        }
        catch (SQLException | RuntimeException ex) {
            pool.close();
            throw new CannotProceed(ExitCode.ENGINE_FAILED,
                    "PostgreSQL cannot be reached (" + innermost(ex) + "): see " + remedy, ex);
        }
    }

    private static void requireReachable(MongoClient client) {
        try {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
        }
        catch (MongoException ex) {
            client.close();
            throw new CannotProceed(ExitCode.ENGINE_FAILED,
                    "MongoDB cannot be reached (" + innermost(ex) + "): see CHANCERY_MONGODB_URI", ex);
        }
    }

    /** The first line of what went wrong in the end; drivers wrap it several times. */
    private static String innermost(Throwable thrown) {
        Throwable innermost = thrown;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return String.valueOf(innermost.getMessage()).lines().findFirst().orElse(innermost.getClass().getName());
    }

}
