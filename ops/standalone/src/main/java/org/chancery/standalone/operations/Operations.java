package org.chancery.standalone.operations;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.chancery.query.operation.ViewEdition;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running Chancery what only the owner of its data folder may ask. */
public final class Operations {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI chancery;

    private final OperatorSecret secret;

    public Operations(URI chancery, OperatorSecret secret) {
        this.chancery = chancery;
        this.secret = secret;
    }

    public List<ViewState> views() throws IOException, InterruptedException {
        return JsonMapper.shared().readValue(get("views"), new TypeReference<List<ViewState>>() {
        });
    }

    /** Every edition of every view, and how far it is. */
    public List<ViewEdition> editions() throws IOException, InterruptedException {
        return JsonMapper.shared().readValue(get("editions"), new TypeReference<List<ViewEdition>>() {
        });
    }

    /** Ask. */
    public JsonNode ask(String path, String... parameters) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(path + query(parameters)));
    }

    /**
     * Order.
     * @throws OrderRefused when it is refused
     */
    public JsonNode order(String path, String... parameters) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path + query(parameters));
        return JsonMapper.shared().readTree(send(request.POST(HttpRequest.BodyPublishers.noBody()).build()));
    }

    /** Names and values by turns. */
    private static String query(String... parameters) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            query.append((i == 0) ? '?' : '&')
                .append(parameters[i])
                .append('=')
                .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        return query.toString();
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(this.chancery.resolve("/operations/" + path))
            .timeout(PATIENCE)
            .header(OperatorSecret.HEADER, this.secret.value());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() == 409) {
            throw new OrderRefused(JsonMapper.shared().readTree(response.body()).path("text").asString(""));
        }
        if (response.statusCode() != 200) {
            throw new IOException("it answered with status " + response.statusCode());
        }
        return response.body();
    }

    /** The order was refused; the message says why. */
    public static final class OrderRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OrderRefused(String why) {
            super(why);
        }

    }

}
