package org.chancery.query.graphql.garden;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who watches over a WebSocket or over server-sent events. */
public final class Watcher implements AutoCloseable, WebSocket.Listener {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();

    private final StringBuilder part = new StringBuilder();

    private @Nullable WebSocket socket;

    private Watcher() {
    }

    /** Watch over a WebSocket; the first message carries the token. */
    public static Watcher overSocket(RunningEdge edge, @Nullable String token) {
        Watcher watcher = silent(edge);
        watcher.say(Map.of("type", "connection_init", "payload",
                (token != null) ? Map.of("Authorization", "Bearer " + token) : Map.of()));
        return watcher;
    }

    /** Open a WebSocket and say nothing yet. */
    public static Watcher silent(RunningEdge edge) {
        Watcher watcher = new Watcher();
        URI uri = URI.create(edge.uri("/graphql").toString().replace("http:", "ws:"));
        watcher.socket = watcher.client.newWebSocketBuilder()
            .subprotocols("graphql-transport-ws")
            .buildAsync(uri, watcher)
            .join();
        return watcher;
    }

    /** Watch over server-sent events. */
    public static Watcher overEvents(RunningEdge edge, String token, String document, Map<String, ?> variables) {
        Watcher watcher = new Watcher();
        HttpRequest request = HttpRequest.newBuilder(edge.uri("/graphql"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream")
            .POST(BodyPublishers.ofString(RunningEdge.request(document, variables)))
            .build();
        watcher.client.sendAsync(request, BodyHandlers.ofInputStream())
            .thenAcceptAsync((answer) -> watcher.read(answer.body()), Thread::startVirtualThread);
        return watcher;
    }

    public void subscribe(String id, String document, Map<String, ?> variables) {
        say(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", document, "variables", variables)));
    }

    public void complete(String id) {
        say(Map.of("type", "complete", "id", id));
    }

    /** The next message, waited for. */
    public JsonNode next() {
        try {
            JsonNode next = this.heard.poll(10, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("Nothing came at " + Instant.now());
            }
            return next;
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        this.part.append(data);
        if (last) {
            this.heard.add(JSON.readTree(this.part.toString()));
            this.part.setLength(0);
        }
        return WebSocket.Listener.super.onText(from, data, last);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        this.heard.add(JSON.valueToTree(Map.of("closed", status)));
        return WebSocket.Listener.super.onClose(from, status, reason);
    }

    @Override
    public void close() {
        if (this.socket != null) {
            this.socket.abort();
        }
        this.client.shutdownNow();
    }

    /** Say anything, be it no message at all. */
    public void say(String anything) {
        if (this.socket != null) {
            this.socket.sendText(anything, true).join();
        }
    }

    /** Send bytes where text is due. */
    public void send(byte[] bytes) {
        if (this.socket != null) {
            this.socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
        }
    }

    private void say(Map<String, ?> message) {
        say(JSON.writeValueAsString(message));
    }

    private void read(InputStream body) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:") && line.length() > "data:".length()) {
                    this.heard.add(JSON.readTree(line.substring("data:".length())));
                }
                if (line.startsWith("event:complete")) {
                    this.heard.add(JSON.valueToTree(Map.of("complete", true)));
                }
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
