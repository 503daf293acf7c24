package org.chancery.faults.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line to a server: whoever connects to its port is connected with the server, as long
 * as the line is whole. Listens on the loopback address only.
 */
public final class Line implements AutoCloseable {

    /** What becomes of what is said. */
    enum State {

        /** It arrives. */
        WHOLE,

        /** Connections break, and new ones break at once. */
        CUT,

        /** Nothing arrives, and nobody is told so. */
        SILENT,

        /** What the server answers does not arrive, and nobody is told so. */
        MUTE

    }

    private final InetSocketAddress server;

    private final ServerSocket door;

    private final Set<Call> calls = ConcurrentHashMap.newKeySet();

    private volatile State state = State.WHOLE;

    private Line(InetSocketAddress server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("line-to-" + server.getPort()).start(this::answer);
    }

    /** A line to this server, which need not be there yet. */
    public static Line to(String host, int port) throws IOException {
        return new Line(new InetSocketAddress(host, port));
    }

    /** Where to connect to. */
    public int port() {
        return this.door.getLocalPort();
    }

    /** Break all connections, and those to come. */
    public void cut() {
        change(State.CUT);
        this.calls.forEach(Call::hangUp);
    }

    /** Swallow all that is said; both ends believe that they are connected. */
    public void silence() {
        change(State.SILENT);
        this.calls.forEach(Call::loseAll);
    }

    /** As {@link #silence()}, but what the client says still arrives and is done. */
    public void mute() {
        change(State.MUTE);
        this.calls.forEach(Call::loseAnswers);
    }

    /** Connect again whoever calls; connections that have fallen silent stay so. */
    public void restore() {
        change(State.WHOLE);
    }

    @Override
    public void close() {
        change(State.CUT);
        try {
            this.door.close();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.calls.forEach(Call::hangUp);
    }

    private void change(State to) {
        this.state = to;
    }

    private void answer() {
        while (!this.door.isClosed()) {
            try {
                Socket client = this.door.accept();
                Thread.ofVirtual().start(() -> connect(client));
            }
            catch (IOException ex) {
                // Closed, or a client that was gone before it was answered.
            }
        }
    }

    private void connect(Socket client) {
        Call call = new Call(client);
        this.calls.add(call);
        try {
            switch (this.state) {
                case WHOLE -> call.with(this.server);
                case CUT -> call.hangUp();
                case SILENT -> call.withNobody();
                case MUTE -> {
                    call.loseAnswers();
                    call.with(this.server);
                }
            }
            if (this.state == State.CUT) {
                call.hangUp();
            }
            call.untilItEnds();
        }
        finally {
            this.calls.remove(call);
        }
    }

}
