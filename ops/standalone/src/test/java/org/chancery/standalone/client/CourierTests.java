package org.chancery.standalone.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CourierTests {

    private static final String DONE = "{\"data\":{\"doIt\":{\"position\":\"1\"}}}";

    private static final String REFUSED = """
            {"errors":[{"message":"Not so","extensions":{"code":"NOT_SO","retryable":false}}]}""";

    private static final String BUSY = """
            {"errors":[{"message":"Busy","extensions":{"code":"UNAVAILABLE","retryable":true}}]}""";

    private final ConcurrentLinkedQueue<String> received = new ConcurrentLinkedQueue<>();

    private final AtomicInteger underWay = new AtomicInteger();

    private final AtomicInteger mostUnderWay = new AtomicInteger();

    private Function<String, String> api = (commandId) -> DONE;

    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        this.server.createContext("/graphql", this::answer);
        this.server.start();
    }

    @AfterEach
    void stop() {
        this.server.stop(0);
    }

    @Test
    void keepsTheOrderOfEachStory() {
        tell(List.of("a1", "b1", "a2", "b2", "a3", "b3"), true);

        assertThat(this.received).filteredOn((id) -> id.startsWith("a")).containsExactly("a1", "a2", "a3");
        assertThat(this.received).filteredOn((id) -> id.startsWith("b")).containsExactly("b1", "b2", "b3");
    }

    @Test
    void hasManyRequestsUnderWayButNotMoreThanAsked() {
        tell(IntStream.range(0, 200).mapToObj((number) -> (char) ('A' + number) + "1").toList(), true);

        assertThat(this.received).hasSize(200);
        assertThat(this.mostUnderWay).hasValueBetween(2, 8);
    }

    @Test
    void endsAStoryThatIsToldToAndNoOther() {
        this.api = (commandId) -> commandId.equals("a1") ? REFUSED : DONE;

        tell(List.of("a1", "a2", "b1", "b2"), false);

        assertThat(this.received).containsExactlyInAnyOrder("a1", "b1", "b2");
    }

    @Test
    void sendsAgainWhatCouldNotBeTakenJustNow() {
        this.api = (commandId) -> (this.received.size() < 3) ? BUSY : DONE;

        List<Answer> answers = tell(List.of("a1"), true);

        assertThat(this.received).containsExactly("a1", "a1", "a1");
        assertThat(answers).singleElement().matches((answer) -> !answer.isRefused());
    }

    private List<Answer> tell(List<String> commandIds, boolean goOn) {
        ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
        URI uri = URI.create("http://localhost:" + this.server.getAddress().getPort());
        try (Api client = new Api(uri, (signIn) -> "token"); Courier courier = new Courier(client, 8)) {
            for (String commandId : commandIds) {
                courier.tell(commandId.substring(0, 1), new Mutation("anna", "doIt", Map.of("commandId", commandId)),
                        (answer) -> {
                            answers.add(answer);
                            return goOn || !answer.isRefused();
                        });
            }
            courier.settle();
        }
        return List.copyOf(answers);
    }

    private void answer(HttpExchange exchange) throws IOException {
        int now = this.underWay.incrementAndGet();
        this.mostUnderWay.accumulateAndGet(now, Math::max);
        JsonNode request = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        String commandId = request.at("/variables/input/commandId").asString();
        this.received.add(commandId);
        byte[] body = this.api.apply(commandId).getBytes(StandardCharsets.UTF_8);
        this.underWay.decrementAndGet();
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

}
