package org.chancery.node.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;

import org.chancery.store.connection.ServerUnreachable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

@Execution(ExecutionMode.CONCURRENT)
class PostgresPoolTests {

    @Test
    void isNoneWhereNoneIsNamed() {
        assertThat(PostgresPool.of("").isPresent()).isFalse();
    }

    @Test
    void givesUpInTimeOnALineThatIsSilent() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String url = "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/events";

            assertTimeoutPreemptively(Duration.ofSeconds(15),
                    () -> assertThatExceptionOfType(ServerUnreachable.class).isThrownBy(() -> PostgresPool.of(url))
                        .withMessageContaining("CHANCERY_POSTGRES_URL"));
        }
    }

}
