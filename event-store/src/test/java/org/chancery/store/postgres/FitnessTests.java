package org.chancery.store.postgres;

import java.io.IOException;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.chancery.store.example.LedgerEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * A database that could lose events, or that we do not understand, is refused at start.
 */
class FitnessTests {

    private final TestPostgres postgres = TestPostgres.freshDatabase();

    @ParameterizedTest
    @ValueSource(strings = { "synchronous_commit = off", "synchronous_commit = local",
            "default_transaction_isolation = 'serializable'", "default_transaction_read_only = on" })
    void refusesASettingThatCouldLoseEvents(String setting) {
        this.postgres.execute("alter database %s set %s".formatted(this.postgres.name(), setting));

        assertThatExceptionOfType(UnfitDatabase.class).isThrownBy(this::openAndClose)
            .withMessageContainingAll("must be", "Change postgresql.conf");
    }

    /** Which only the whole server has, so that it needs one of its own. */
    @ParameterizedTest
    @ValueSource(strings = { "fsync", "full_page_writes" })
    void refusesAServerThatCouldLoseEventsAndSaysWhich(String setting) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig(setting, "off")
            .start(); HikariDataSource pool = new TestPostgres(server.getJdbcUrl("postgres", "postgres")).connect()) {
            assertThatExceptionOfType(UnfitDatabase.class)
                .isThrownBy(() -> PostgresEventStore.open(pool, LedgerEvent.FORMAT))
                .withMessageContaining("events: %s is 'off' and must be 'on'".formatted(setting))
                .withMessageNotContaining(";");
        }
    }

    @Test
    void refusesTablesOfALaterProgram() {
        openAndClose();
        this.postgres.execute("update event_store set version = %d".formatted(Schema.VERSION + 1));

        assertThatExceptionOfType(UnfitDatabase.class).isThrownBy(this::openAndClose)
            .withMessageContainingAll("version 2", "knows version 1", "later program");
    }

    @Test
    void opensItsOwnTablesAgain() {
        openAndClose();

        assertThatNoException().isThrownBy(this::openAndClose);
    }

    private void openAndClose() {
        try (HikariDataSource pool = this.postgres.connect()) {
            PostgresEventStore.open(pool, LedgerEvent.FORMAT).close();
        }
    }

}
