package org.chancery.store.axonserver;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How a connection is made, where there is nothing to connect to. */
@Execution(ExecutionMode.CONCURRENT)
class AxonServerTests {

    @Test
    void saysWhichSettingNamesAServerThatDoesNotAnswer() throws IOException {
        String nobody = "127.0.0.1:" + freePort();

        assertThatExceptionOfType(AxonServerUnreachable.class)
            .isThrownBy(() -> AxonServer.connect(AxonServerSettings.open(nobody, "test")))
            .withMessageContaining(nobody)
            .withMessageContaining("CHANCERY_AXONSERVER");
    }

    @Test
    void doesNotShowTheToken() {
        assertThat(new AxonServerSettings("axon", "default", "test", "secret", true).toString())
            .doesNotContain("secret");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

}
