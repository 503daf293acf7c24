package org.chancery.standalone.input;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.chancery.standalone.client.Api;
import org.chancery.standalone.story.Someone;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The door of a Chancery, at which anyone may try anything. */
final class Door implements AutoCloseable {

    /** In plain ASCII, for half a character can be written no other way. */
    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final HttpClient http = HttpClient.newHttpClient();

    private final URI chancery;

    private final Api.Tokens tokens;

    Door(URI chancery, Api.Tokens tokens) {
        this.chancery = chancery;
        this.tokens = tokens;
    }

    /** What the door said: why not, and with which status. */
    record Word(String code, int status, String body) {

    }

    /** Give a command; its fields are name, value, name, value. */
    Word give(String signIn, String command, Object... fields) {
        String type = command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1) + "Input";
        return ask(signIn, "mutation($input: " + type + "!) { " + command + "(input: $input) { position } }",
                Map.of("input", Someone.map(fields)));
    }

    Word ask(String signIn, String document) {
        return ask(signIn, document, Map.of());
    }

    Word ask(String signIn, String document, Map<String, Object> variables) {
        return post(signIn, "application/json",
                JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
    }

    Word post(String signIn, String contentType, String body) {
        return send(
                request("/graphql", signIn).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    Word put(String signIn, String sha256, String content) {
        return send(request("/files/" + sha256, signIn).PUT(BodyPublishers.ofString(content)));
    }

    Word get(String signIn, String path) {
        return send(request(path, signIn).GET());
    }

    @Override
    public void close() {
        this.http.close();
    }

    private HttpRequest.Builder request(String path, String signIn) {
        try {
            return HttpRequest.newBuilder(this.chancery.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + this.tokens.of(signIn));
        }
        catch (IOException | InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private Word send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = this.http.send(request.build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Word(codeIn(answer.body()), answer.statusCode(), shortened(answer.body()));
        }
        catch (IOException | InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String codeIn(String body) {
        if (!body.startsWith("{")) {
            return "no JSON";
        }
        JsonNode code = JSON.readTree(body).at("/errors/0/extensions/code");
        return code.isMissingNode() ? "none" : code.asString();
    }

    private static String shortened(String body) {
        return (body.length() > 500) ? body.substring(0, 500) + "…" : body;
    }

}
