package org.chancery.standalone.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.standalone.Chancery;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.host.Listening;
import org.chancery.standalone.identity.DemoTokens;
import org.chancery.standalone.story.Someone;
import org.chancery.standalone.story.WholeChancery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.story.Someone.id;

/** A Chancery that was told where to send its traces, and one that was not. */
@ExtendWith(WholeChancery.Provided.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TracingTests {

    private static final String ENDPOINT = "chancery.tracing.endpoint";

    private final Queue<String> received = new ConcurrentLinkedQueue<>();

    private final WholeChancery untold;

    private HttpServer collector;

    private Chancery chancery;

    private Api api;

    private Someone specialist;

    TracingTests(WholeChancery untold) {
        this.untold = untold;
    }

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        this.collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.collector.createContext("/", this::receive);
        this.collector.start();
        System.setProperty(ENDPOINT, "http://127.0.0.1:" + this.collector.getAddress().getPort() + "/v1/traces");
        this.chancery = Chancery.start(data, false, Listening.onLoopback(0));
        this.api = new Api(this.chancery.self().uri(), this.chancery.part(DemoTokens.class));
        this.specialist = new Someone("yakornaya", this.api);
    }

    @AfterAll
    void stop() {
        System.clearProperty(ENDPOINT);
        this.api.close();
        this.chancery.close();
        this.collector.stop(0);
    }

    @Test
    void oneTraceLeadsFromTheOperationOverTheCommandAndItsEventToTheViews() throws Exception {
        flush();
        spans().reset();
        draft(this.specialist, "traced");

        SpanData operation = only("mutation draftDocument");
        SpanData command = only("DraftDocument");
        SpanData view = only("documentCard DocumentDrafted");
        assertThat(operation.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(operation.getParentSpanId()).isEqualTo(SpanId.getInvalid());
        assertThat(command.getParentSpanId()).isEqualTo(operation.getSpanId());
        assertThat(command.getEvents()).extracting(EventData::getName).containsExactly("DocumentDrafted");
        assertThat(view.getParentSpanId()).isEqualTo(command.getSpanId());
        assertThat(List.of(operation, command, view)).extracting(SpanData::getTraceId).containsOnly(view.getTraceId());
        assertThat(this.received).contains("POST /v1/traces");
    }

    @Test
    void commandThatWasRefusedIsMarked() throws Exception {
        this.specialist.isRefused("NOT_FOUND", "cancelDocument", "documentId", id("nowhere"), "reason", "Ошибка");

        assertThat(only("CancelDocument").getStatus()).isNotEqualTo(StatusData.unset());
        assertThat(only("mutation cancelDocument").getStatus()).isNotEqualTo(StatusData.unset());
    }

    @Test
    void traceOfTheRequestGoesOn() throws Exception {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        HttpRequest request = HttpRequest.newBuilder(this.chancery.self().uri().resolve("/graphql"))
            .header("Authorization", "Bearer " + this.chancery.part(DemoTokens.class).of("yakornaya"))
            .header("Content-Type", "application/json")
            .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
            .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ nodes(ids: []) { id } }\"}"))
            .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        }

        assertThat(only("query nodes").getTraceId()).isEqualTo(trace);
        assertThat(only("query nodes").getParentSpanId()).isEqualTo("b7ad6b7169203331");
    }

    @Test
    void nothingIsTracedUnlessTheOperatorSaysWhere() throws Exception {
        draft(this.untold.someone("yakornaya"), "untold");
        draft(this.specialist, "told");

        assertThat(this.untold.part(EventStore.class).readEvents(id("untold")).next().getMetaData()).isNotEmpty()
            .doesNotContainKey("traceparent");
        assertThat(this.chancery.part(EventStore.class).readEvents(id("told")).next().getMetaData())
            .containsKey("traceparent");
    }

    private static void draft(Someone author, String name) throws Exception {
        author.does("draftDocument", "documentId", id(name), "flow", "INTERNAL", "kind", "записка", "title",
                "О следах");
    }

    /** A view may take an event in a moment before it says so. */
    private SpanData only(String name) throws InterruptedException {
        List<SpanData> named = named(name);
        for (int i = 0; named.isEmpty() && i < 200; i++) {
            Thread.sleep(50);
            named = named(name);
        }
        assertThat(named).as(name).hasSize(1);
        return named.getFirst();
    }

    private List<SpanData> named(String name) {
        flush();
        return spans().getFinishedSpanItems().stream().filter((span) -> span.getName().equals(name)).toList();
    }

    private void flush() {
        this.chancery.part(OpenTelemetrySdk.class).getSdkTracerProvider().forceFlush().join(10, TimeUnit.SECONDS);
    }

    private InMemorySpanExporter spans() {
        return this.chancery.part(InMemorySpanExporter.class);
    }

    private void receive(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        this.received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

}
