package org.chancery.standalone.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.command.policy.PolicyPositions;
import org.chancery.query.view.CursorKey;
import org.chancery.standalone.DataFolder;
import org.chancery.store.postgres.PostgresEventStore;
import org.chancery.store.serialization.EventFormat;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is kept for ever: the events and how far policies have got with them, and the
 * secret of the cursors.
 */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventStore eventStore(HikariDataSource database) {
        return PostgresEventStore.open(database, EventFormat.published());
    }

    /** After the event store, whose opening asks the server for its durable settings. */
    @Bean
    TokenStore policyPositions(HikariDataSource database, EventStore events) {
        return PolicyPositions.in(database);
    }

    @Bean
    CursorKey cursorKey(DataFolder folder) {
        Path file = folder.secrets().resolve("cursor.key");
        try {
            if (Files.notExists(file)) {
                byte[] secret = new byte[32];
                new SecureRandom().nextBytes(secret);
                Files.write(file, secret);
            }
            return new CursorKey(Files.readAllBytes(file));
        }
        catch (IOException ex) {
            throw new UncheckedIOException("Cannot keep the secret of the cursors in " + file, ex);
        }
    }

}
