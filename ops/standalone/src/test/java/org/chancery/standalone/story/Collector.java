package org.chancery.standalone.story;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Takes traces in as a collector does, and tells what was sent by whom. */
final class Collector implements AutoCloseable {

    private final List<String> bodies = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    Collector() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.createContext("/v1/traces", this::take);
        this.server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/v1/traces";
    }

    /**
     * Whether this program has sent a span of this name in this trace. In the form of
     * OTLP names are text, the number of a trace its sixteen bytes, and one body comes
     * from one program.
     */
    boolean has(String program, String trace, String span) {
        String number = new String(HexFormat.of().parseHex(trace), StandardCharsets.ISO_8859_1);
        return this.bodies.stream()
            .anyMatch((body) -> body.contains(program) && body.contains(number) && body.contains(span));
    }

    @Override
    public void close() {
        this.server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        this.bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

}
