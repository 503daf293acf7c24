package org.chancery.faults.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LineTests {

    private static final int A_WHILE_MILLIS = 300;

    /** Says the next letter for each letter it hears. */
    private ServerSocket server;

    private final AtomicInteger heard = new AtomicInteger();

    private Line line;

    @BeforeEach
    void open() throws IOException {
        this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
        this.line = Line.to("127.0.0.1", this.server.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        this.line.close();
        this.server.close();
    }

    @Test
    void passesOnWhatIsSaid() throws IOException {
        try (Socket client = call()) {
            assertThat(say(client, 'a')).isEqualTo('b');
            assertThat(say(client, 'x')).isEqualTo('y');
        }
    }

    @Test
    void breaksConnectionsWhenItIsCut() throws IOException {
        try (Socket client = call()) {
            say(client, 'a');
            this.line.cut();

            assertThat(isBroken(client)).isTrue();
        }
        try (Socket client = call()) {
            assertThat(isBroken(client)).isTrue();
        }
    }

    @Test
    void connectsAgainWhenItIsRestored() throws IOException {
        this.line.cut();
        this.line.restore();

        try (Socket client = call()) {
            assertThat(say(client, 'a')).isEqualTo('b');
        }
    }

    @Test
    void swallowsAllThatIsSaidWhenItIsSilent() throws IOException {
        try (Socket before = call()) {
            say(before, 'a');
            this.line.silence();

            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> say(before, 'b'));
            try (Socket during = call()) {
                assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> say(during, 'c'));
            }
            assertThat(this.heard).hasValue(1);
        }
    }

    @Test
    void leavesSilentWhatHasFallenSilentWhenItIsRestored() throws IOException {
        try (Socket before = call()) {
            say(before, 'a');
            this.line.silence();
            this.line.restore();

            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> say(before, 'b'));
            try (Socket after = call()) {
                assertThat(say(after, 'c')).isEqualTo('d');
            }
        }
    }

    @Test
    void letsTheServerHearWhenItIsMute() throws IOException {
        try (Socket before = call()) {
            say(before, 'a');
            this.line.mute();

            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> say(before, 'b'));
            try (Socket during = call()) {
                assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> say(during, 'c'));
            }
            assertThat(this.heard).hasValue(3);
        }
    }

    @Test
    void breaksWhatHadFallenSilentWhenItIsCut() throws IOException {
        try (Socket client = call()) {
            say(client, 'a');
            this.line.silence();
            this.line.cut();

            assertThat(isBroken(client)).isTrue();
        }
    }

    private Socket call() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), this.line.port());
        client.setSoTimeout(A_WHILE_MILLIS);
        return client;
    }

    private static int say(Socket client, char letter) throws IOException {
        client.getOutputStream().write(letter);
        return client.getInputStream().read();
    }

    private static boolean isBroken(Socket client) throws IOException {
        try {
            return say(client, 'z') < 0;
        }
        catch (SocketTimeoutException ex) {
            return false;
        }
        catch (IOException ex) {
            return true;
        }
    }

    private void serve() {
        while (!this.server.isClosed()) {
            try {
                Socket client = this.server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
            catch (IOException ex) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            for (int letter = client.getInputStream().read(); letter >= 0; letter = client.getInputStream().read()) {
                this.heard.incrementAndGet();
                client.getOutputStream().write(letter + 1);
            }
        }
        catch (IOException ex) {
            // The client is gone.
        }
    }

}
