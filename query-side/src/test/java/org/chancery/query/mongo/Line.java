package org.chancery.query.mongo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.mongodb.ServerAddress;

/**
 * What stands between a client and its server. Held, it passes nothing on but keeps it,
 * so that to the server the client is as good as frozen; let go, all of it arrives, late.
 * Cut, the client is as good as dead.
 */
public final class Line implements AutoCloseable {

    private final ServerSocket door;

    private final InetSocketAddress server;

    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    private boolean held;

    private Line(ServerSocket door, InetSocketAddress server) {
        this.door = door;
        this.server = server;
    }

    static Line to(ServerAddress server) {
        try {
            ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Line line = new Line(door, new InetSocketAddress(server.getHost(), server.getPort()));
            Thread.startVirtualThread(line::accept);
            return line;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Where the client finds it. */
    String address() {
        return this.door.getInetAddress().getHostAddress() + ":" + this.door.getLocalPort();
    }

    public synchronized void hold() {
        this.held = true;
    }

    public synchronized void letGo() {
        this.held = false;
        notifyAll();
    }

    /** Nothing passes any more, not even what was held. */
    @Override
    public void close() {
        closeQuietly(this.door);
        this.sockets.forEach(Line::closeQuietly);
        letGo();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = this.door.accept();
                Socket onward = new Socket(this.server.getAddress(), this.server.getPort());
                onward.setTcpNoDelay(true);
                client.setTcpNoDelay(true);
                this.sockets.add(client);
                this.sockets.add(onward);
                Thread.startVirtualThread(() -> pump(client, onward));
                Thread.startVirtualThread(() -> pump(onward, client));
            }
        }
        catch (IOException ex) {
            closeQuietly(this.door);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[16 * 1024];
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int read = in.read(buffer);
            while (read >= 0) {
                awaitPassage();
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
        }
        catch (IOException ex) {
            // Either side has gone; then so does the other.
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void awaitPassage() throws InterruptedException {
        while (this.held) {
            wait();
        }
    }

    private static void closeQuietly(AutoCloseable resource) {
        try {
            resource.close();
        }
        catch (Exception ex) {
            // It was closed already.
        }
    }

}
