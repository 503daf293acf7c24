package org.chancery.standalone.operations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import tools.jackson.core.type.TypeReference;
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

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(this.chancery.resolve("/operations/" + path))
            .timeout(PATIENCE)
            .header(OperatorSecret.HEADER, this.secret.value())
            .build();
        HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("it answered with status " + response.statusCode());
        }
        return response.body();
    }

}
