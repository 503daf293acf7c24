package org.chancery.store.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import com.zaxxer.hikari.HikariDataSource;
import org.chancery.store.postgres.TestPostgres;
import org.chancery.store.server.BrokenLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** How long a PostgreSQL is waited for. */
@Execution(ExecutionMode.CONCURRENT)
class PostgresConnectionsTests {

    private static final Duration BOUND = Duration.ofSeconds(15);

    @Test
    void namesTheRemedyWhereNobodyAnswers() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String url = "jdbc:postgresql://127.0.0.1:" + deaf.getLocalPort() + "/postgres";

            assertTimeoutPreemptively(BOUND,
                    () -> assertThatExceptionOfType(ServerUnreachable.class)
                        .isThrownBy(() -> PostgresConnections.to(url, "the log"))
                        .withMessageStartingWith("PostgreSQL cannot be reached (")
                        .withMessageEndingWith("): see the log"));
        }
    }

    @Test
    void givesUpAQuestionOnALineThatHasFallenSilent() throws IOException, SQLException {
        String url = TestPostgres.fresh().url();
        int port = URI.create(url.substring("jdbc:".length())).getPort();
        try (BrokenLine line = new BrokenLine("127.0.0.1:" + port);
                HikariDataSource pool = PostgresConnections.to(url.replace("localhost:" + port, line.address()), "");
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            line.silence();

            assertTimeoutPreemptively(BOUND, () -> assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> statement.execute("select 1")));
        }
    }

}
