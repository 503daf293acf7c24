package org.chancery.standalone.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.chancery.standalone.host.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostgresServerTests {

    @TempDir
    private static Path parent;

    private static DataFolder folder;

    @BeforeAll
    static void open() {
        folder = DataFolder.open(parent.resolve("data"), false);
    }

    @AfterAll
    static void close() {
        folder.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "fsync", "full_page_writes", "synchronous_commit" })
    void isDurable(String setting) throws SQLException {
        try (PostgresServer server = PostgresServer.start(folder)) {
            assertThat(ask(server, "SHOW " + setting)).isEqualTo("on");
        }
    }

    @Test
    void keepsItsDataBetweenStarts() throws SQLException {
        try (PostgresServer server = PostgresServer.start(folder)) {
            tell(server, "CREATE TABLE kept AS SELECT 'still here' AS word");
        }
        try (PostgresServer server = PostgresServer.start(folder)) {
            assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("still here");
        }
    }

    @Test
    void isStartedAgainWhereItWasWhenItDies() throws IOException, SQLException {
        try (PostgresServer server = PostgresServer.start(folder)) {
            tell(server, "CREATE TABLE survived AS SELECT 'so is this' AS word");
            postmaster().destroyForcibly();

            assertThat(askUntilItAnswers(server, "SELECT word FROM survived")).isEqualTo("so is this");
        }
    }

    @Test
    void startsAfterItWasKilledWithTheProcess() throws IOException, SQLException {
        PostgresServer killed = PostgresServer.start(folder);
        killed.abandon();
        ProcessHandle postmaster = postmaster();
        postmaster.destroyForcibly();
        postmaster.onExit().join();

        try (PostgresServer server = PostgresServer.start(folder)) {
            assertThat(ask(server, "SELECT 'serves'")).isEqualTo("serves");
            assertThat(server.address()).isNotEqualTo(killed.address());
        }
    }

    @Test
    void goesOnWithTheServerThatAKilledProcessLeftBehind() throws IOException, SQLException {
        PostgresServer orphan = PostgresServer.start(folder);
        orphan.abandon();
        ProcessHandle left = postmaster();

        try (PostgresServer server = PostgresServer.start(folder)) {
            assertThat(postmaster()).isEqualTo(left);
            assertThat(server.address()).isEqualTo(orphan.address());
            assertThat(ask(server, "SELECT 'serves'")).isEqualTo("serves");
        }
        assertThat(left.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void stopsAnOrphanThatHasOtherOptions() throws IOException, SQLException {
        PostgresServer orphan = PostgresServer.start(folder);
        orphan.abandon();
        ProcessHandle left = postmaster();
        Path options = folder.postgres().resolve("postmaster.opts");
        Files.writeString(options, Files.readString(options).replace("jit=off", "jit=on"));

        try (PostgresServer server = PostgresServer.start(folder)) {
            assertThat(left.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(ask(server, "SELECT 'serves'")).isEqualTo("serves");
        }
    }

    @Test
    void leavesAStrangerAloneThatHasTheOldProcessNumber() throws IOException, SQLException {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        PostgresServer.start(folder).close();
        Path pidFile = folder.postgres().resolve("postmaster.pid");
        Files.write(pidFile, List.of(String.valueOf(stranger.pid()), folder.postgres().toString()));

        try (PostgresServer server = PostgresServer.start(folder)) {
            assertThat(ask(server, "SELECT 'serves'")).isEqualTo("serves");
            assertThat(stranger.isAlive()).isTrue();
        }
        finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (PostgresServer server = PostgresServer.start(folder)) {
            String guessed = server.address().replaceAll("password=.*", "password=chancery");

            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> DriverManager.getConnection(guessed))
                .withMessageContaining("password");
        }
    }

    private static String askUntilItAnswers(PostgresServer server, String sql) {
        long late = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            try {
                return ask(server, sql);
            }
            catch (SQLException ex) {
                if (System.nanoTime() > late) {
                    throw new AssertionError("It does not come back", ex);
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    private static ProcessHandle postmaster() throws IOException {
        Path pidFile = folder.postgres().resolve("postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst())).orElseThrow();
    }

    private static void tell(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.address())) {
            connection.createStatement().execute(sql);
        }
    }

    private static String ask(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.address());
                ResultSet answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

}
