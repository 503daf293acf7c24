package org.chancery.store.axonserver;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.impl.ServerAddress;

/**
 * The one connection of this process to its Axon Server. It restores itself after a
 * break; what was under way then fails and is known to have failed.
 *
 * <p>
 * Safe for any number of threads.
 *
 * @implNote A line may fall silent without a word. While it is in use, that is noticed
 * within twelve seconds: gRPC asks for a sign of life after ten of silence, and raises
 * whatever less it is told to ten. While one connects, it is noticed within two: an
 * attempt that began before the line came back would wait in vain, and everybody with it,
 * for the ten seconds that are the connector's own.
 */
public final class AxonServer implements AutoCloseable {

    /**
     * What one message may hold: the largest event with room for what is wrapped around
     * it. The server has a limit of its own, {@code axoniq.axonserver.max-message-size},
     * which is 4 MB unless it is raised.
     */
    static final int LARGEST_MESSAGE = 64 * 1024 * 1024;

    private static final int DEFAULT_PORT = 8124;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration RECONNECT = Duration.ofMillis(500);

    /** After so long a silence the server is asked whether it is there. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** How long it may take to answer that, or to let us in. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private final AxonServerConnectionFactory factory;

    private final AxonServerConnection connection;

    private AxonServer(AxonServerConnectionFactory factory, String context) {
        this.factory = factory;
        this.connection = factory.connect(context);
    }

    /**
     * Connect, and wait until the server answers.
     * @throws AxonServerUnreachable when it does not
     */
    public static AxonServer connect(AxonServerSettings settings) {
        AxonServerConnectionFactory.Builder factory = AxonServerConnectionFactory
            .forClient(settings.component(), settings.component() + "-" + UUID.randomUUID())
            .routingServers(addresses(settings.servers()))
            .reconnectInterval(RECONNECT.toMillis(), TimeUnit.MILLISECONDS)
            // An address that the server gives itself may mean nothing here.
            .forceReconnectViaRoutingServers(true)
            .connectTimeout(SOON.toMillis(), TimeUnit.MILLISECONDS)
            .usingKeepAlive(SILENCE.toMillis(), SOON.toMillis(), TimeUnit.MILLISECONDS, true)
            .maxInboundMessageSize(LARGEST_MESSAGE);
        if (settings.token() != null) {
            factory.token(settings.token());
        }
        if (settings.encrypted()) {
            factory.useTransportSecurity();
        }
        AxonServer server = new AxonServer(factory.build(), settings.context());
        server.awaitAnswer(settings);
        return server;
    }

    /** For what travels over the server beside events. */
    public AxonServerConnection connection() {
        return this.connection;
    }

    /** Whether the server answers now. */
    public boolean isConnected() {
        return this.connection.isConnected();
    }

    @Override
    public void close() {
        this.connection.disconnect();
        this.factory.shutdown();
    }

    private void awaitAnswer(AxonServerSettings settings) {
        long start = System.nanoTime();
        // The first channel that is asked for makes the connection.
        this.connection.controlChannel();
        while (!this.connection.isConnected()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                close();
                throw new AxonServerUnreachable(settings);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static ServerAddress[] addresses(String servers) {
        return Arrays.stream(servers.split(","))
            .map(String::strip)
            .map(AxonServer::address)
            .toArray(ServerAddress[]::new);
    }

    private static ServerAddress address(String server) {
        int colon = server.lastIndexOf(':');
        return (colon < 0) ? new ServerAddress(server, DEFAULT_PORT)
                : new ServerAddress(server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)));
    }

}
