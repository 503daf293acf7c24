package org.chancery.standalone.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListeningTests {

    @Test
    void refusesAnAddressThatOtherMachinesReach() {
        assertThatExceptionOfType(CannotProceed.class).isThrownBy(() -> Listening.on("0.0.0.0", 8080))
            .satisfies((refusal) -> assertThat(refusal.exit()).isEqualTo(ExitCode.ADDRESS_OPEN));
    }

    @Test
    void takesEveryLoopbackAddress() {
        assertThat(Listening.on("127.0.0.2", 8080).address().isLoopbackAddress()).isTrue();
        assertThat(Listening.on("::1", 8080).address().isLoopbackAddress()).isTrue();
    }

    @Test
    void refusesAPortThatIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(CannotProceed.class)
                .isThrownBy(() -> Listening.onLoopback(other.getLocalPort()).refuseTaken())
                .withMessageContaining(other.getLocalPort() + " is taken")
                .withMessageContaining("--port");
        }
    }

    @Test
    void takesAnyFreePort() {
        assertThatCode(() -> Listening.onLoopback(0).refuseTaken()).doesNotThrowAnyException();
    }

}
