package org.chancery.store.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way to a server that can be cut under whatever travels on it, and that can fall
 * silent without anybody noticing.
 */
public final class BrokenLine implements AutoCloseable {

    private final ServerSocket door;

    private final String host;

    private final int port;

    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();

    private volatile boolean silent;

    /**
     * @param server {@code host:port}
     */
    public BrokenLine(String server) {
        this.host = server.substring(0, server.indexOf(':'));
        this.port = Integer.parseInt(server.substring(server.indexOf(':') + 1));
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        Thread.ofVirtual().start(this::admit);
    }

    /** Where to connect to. */
    public String address() {
        return "127.0.0.1:" + this.door.getLocalPort();
    }

    /** Break every connection that there is; new ones are let through. */
    public void cut() {
        this.ends.forEach(BrokenLine::close);
        this.ends.clear();
    }

    /** Lose all that is said from now on, on new connections as well. */
    public void silence() {
        this.silent = true;
    }

    @Override
    public void close() throws IOException {
        this.door.close();
        cut();
    }

    private void admit() {
        while (!this.door.isClosed()) {
            try {
                Socket client = this.door.accept();
                Socket server = new Socket(this.host, this.port);
                this.ends.add(client);
                this.ends.add(server);
                Thread.ofVirtual().start(() -> carry(client, server));
                Thread.ofVirtual().start(() -> carry(server, client));
            }
            catch (IOException ex) {
                // The door was closed, or the server is gone; whoever came will try
                // again.
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            byte[] said = new byte[8_192];
            for (int length = in.read(said); length >= 0; length = in.read(said)) {
                if (!this.silent) {
                    out.write(said, 0, length);
                }
            }
        }
        catch (IOException ex) {
            // It was cut.
        }
        finally {
            close(from);
            close(to);
        }
    }

    private static void close(Socket end) {
        try {
            end.close();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
