package org.chancery.standalone.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;

import org.chancery.standalone.client.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.story.Someone.map;

/** Where the demo people put their files and get those of others, over HTTP. */
public final class Shelf implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();

    private final URI chancery;

    private final Api.Tokens tokens;

    public Shelf(URI chancery, Api.Tokens tokens) {
        this.chancery = chancery;
        this.tokens = tokens;
    }

    /** Upload a text; what comes back is how a command refers to it. */
    public Map<String, Object> put(String signIn, String name, String text) throws IOException, InterruptedException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sha256 = sha256(bytes);
        HttpResponse<String> answer = this.http
            .send(file(signIn, sha256).PUT(BodyPublishers.ofByteArray(bytes)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return map("name", name, "mediaType", "text/plain", "size", bytes.length, "sha256", sha256);
    }

    /** Download a file, if one may. */
    public HttpResponse<String> get(String signIn, Object sha256) throws IOException, InterruptedException {
        return this.http.send(file(signIn, String.valueOf(sha256)).GET().build(), BodyHandlers.ofString());
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public void close() {
        this.http.close();
    }

    private HttpRequest.Builder file(String signIn, String sha256) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(this.chancery.resolve("/files/" + sha256))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + this.tokens.of(signIn));
    }

}
