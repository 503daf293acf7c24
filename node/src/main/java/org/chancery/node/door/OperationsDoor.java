package org.chancery.node.door;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.chancery.store.axonserver.AxonServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A port of its own for the monitoring, apart from the one for people: {@code /metrics}
 * as Prometheus reads them, {@code /health/live} and {@code /health/ready} in one word.
 * Ready is a node that is connected to its Axon Server. It listens on this machine only
 * unless its operator says otherwise.
 */
public final class OperationsDoor implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(OperationsDoor.class);

    private final HttpServer server;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private OperationsDoor(InetSocketAddress address) throws IOException {
        this.server = HttpServer.create(address, 0);
        this.server.setExecutor(this.threads);
    }

    /** Open it. Port 0 is any that is free. */
    public static OperationsDoor open(InetSocketAddress address, PrometheusMeterRegistry meters,
            AxonServer axonServer) {
        try {
            OperationsDoor door = new OperationsDoor(address);
            new JvmMemoryMetrics().bindTo(meters);
            new ProcessorMetrics().bindTo(meters);
            door.serve("/metrics", () -> true, meters::scrape);
            door.serve("/health/live", () -> true, () -> "UP");
            door.serve("/health/ready", axonServer::isConnected, () -> axonServer.isConnected() ? "UP" : "DOWN");
            door.server.start();
            LOGGER.info("Monitoring is answered at port {}", door.port());
            return door;
        }
        catch (IOException ex) {
            throw new UncheckedIOException("Nobody can listen at " + address, ex);
        }
    }

    public int port() {
        return this.server.getAddress().getPort();
    }

    @Override
    public void close() {
        this.server.stop(0);
        this.threads.close();
    }

    private void serve(String path, BooleanSupplier up, Supplier<String> text) {
        this.server.createContext(path, (exchange) -> answer(exchange, up.getAsBoolean() ? 200 : 503, text.get()));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

}
