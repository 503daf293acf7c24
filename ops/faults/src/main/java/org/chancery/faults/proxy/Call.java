package org.chancery.faults.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

/** One connection over a line: from the client to us, and from us to the server. */
final class Call {

    private static final int CONNECT_MILLIS = 5_000;

    private final Socket client;

    private final Socket server = new Socket();

    private final CountDownLatch ended = new CountDownLatch(1);

    private volatile boolean questionsLost;

    private volatile boolean answersLost;

    Call(Socket client) {
        this.client = client;
    }

    /** Pass on what is said, in both directions. */
    void with(InetSocketAddress address) {
        try {
            this.client.setTcpNoDelay(true);
            this.server.setTcpNoDelay(true);
            this.server.connect(address, CONNECT_MILLIS);
            pass(this.client, this.server, () -> this.questionsLost, () -> false);
            pass(this.server, this.client, () -> this.answersLost, () -> this.answersLost);
        }
        catch (IOException ex) {
            hangUp();
        }
    }

    /** Listen, and say nothing. */
    void withNobody() {
        loseAll();
        pass(this.client, this.server, () -> true, () -> false);
    }

    void loseAll() {
        this.questionsLost = true;
        this.answersLost = true;
    }

    void loseAnswers() {
        this.answersLost = true;
    }

    void hangUp() {
        close(this.client);
        close(this.server);
        this.ended.countDown();
    }

    void untilItEnds() {
        try {
            this.ended.await();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /** That one end is gone is something said, too, and can be lost. */
    private void pass(Socket from, Socket to, BooleanSupplier lost, BooleanSupplier farewellLost) {
        Thread.ofVirtual().start(() -> {
            try (InputStream said = from.getInputStream()) {
                byte[] buffer = new byte[16 * 1024];
                for (int length = said.read(buffer); length >= 0; length = said.read(buffer)) {
                    if (!lost.getAsBoolean()) {
                        OutputStream heard = to.getOutputStream();
                        heard.write(buffer, 0, length);
                    }
                }
            }
            catch (IOException ex) {
                // Hung up by one of the two, as below.
            }
            if (!farewellLost.getAsBoolean()) {
                hangUp();
            }
        });
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        }
        catch (IOException ex) {
            // It is as good as closed.
        }
    }

}
