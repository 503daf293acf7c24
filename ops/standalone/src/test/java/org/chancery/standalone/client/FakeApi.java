package org.chancery.standalone.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A GraphQL API that obeys every command and keeps a list of them. */
public final class FakeApi implements AutoCloseable {

    public static final String DONE = "{\"data\":{}}";

    private final ConcurrentLinkedQueue<JsonNode> inputs = new ConcurrentLinkedQueue<>();

    private final AtomicInteger underWay = new AtomicInteger();

    private final AtomicInteger requests = new AtomicInteger();

    private final AtomicInteger mostUnderWay = new AtomicInteger();

    private final Function<JsonNode, String> answers;

    private final HttpServer server;

    /** With answers of one's own to each command's input. */
    public FakeApi(Function<JsonNode, String> answers) throws IOException {
        this.answers = answers;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        this.server.createContext("/graphql", this::answer);
        this.server.start();
    }

    public static String refused(String code, boolean retryable) {
        return """
                {"errors":[{"message":"Because","extensions":{"code":"%s","retryable":%s}}]}""".formatted(code,
                retryable);
    }

    public Api client() {
        return new Api(URI.create("http://localhost:" + this.server.getAddress().getPort()), (signIn) -> signIn);
    }

    /**
     * The commands' inputs in the order of their arrival, each with its mutation's name
     * under "command" and who gave it under "signIn".
     */
    public List<JsonNode> inputs() {
        return List.copyOf(this.inputs);
    }

    int requests() {
        return this.requests.get();
    }

    public int mostUnderWay() {
        return this.mostUnderWay.get();
    }

    @Override
    public void close() {
        this.server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        this.requests.incrementAndGet();
        this.mostUnderWay.accumulateAndGet(this.underWay.incrementAndGet(), Math::max);
        JsonNode request = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        List<JsonNode> commands = commands(request, exchange.getRequestHeaders().getFirst("Authorization"));
        this.inputs.addAll(commands);
        byte[] body = together(commands.stream().map(this.answers).toList());
        this.underWay.decrementAndGet();
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static List<JsonNode> commands(JsonNode request, String authorization) {
        return Pattern.compile("m(\\d+): (\\w+)\\(")
            .matcher(request.path("query").asString())
            .results()
            .<JsonNode>map((command) -> request.at("/variables/input" + command.group(1))
                .asObject()
                .put("command", command.group(2))
                .put("signIn", authorization.replace("Bearer ", "")))
            .toList();
    }

    /** Each command's answer under its own name, as the API gives them. */
    private static byte[] together(List<String> answers) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        ObjectNode data = body.putObject("data");
        ArrayNode errors = JsonMapper.shared().createArrayNode();
        for (int i = 0; i < answers.size(); i++) {
            JsonNode answer = JsonMapper.shared().readTree(answers.get(i));
            String name = "m" + i;
            data.set(name, answer.path("data"));
            answer.path("errors")
                .forEach((error) -> errors.add(error.asObject().set("path", errors.arrayNode().add(name))));
        }
        return JsonMapper.shared().writeValueAsBytes(errors.isEmpty() ? body : body.set("errors", errors));
    }

}
