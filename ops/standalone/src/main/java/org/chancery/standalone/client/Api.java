package org.chancery.standalone.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API of a Chancery, over HTTP with connections that are kept. Thread-safe.
 */
public final class Api implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * Whoever sends waits in a thread of his own, so nothing is gained by handing each
     * answer through a pool; without one, a request costs two thirds.
     */
    private final HttpClient http = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .executor(Runnable::run)
        .build();

    private final JsonMapper json = JsonMapper.shared();

    private final URI chancery;

    private final Tokens tokens;

    public Api(URI chancery, Tokens tokens) {
        this.chancery = chancery;
        this.tokens = tokens;
    }

    /** Give a command. */
    public Answer tell(Mutation mutation) throws IOException, InterruptedException {
        return tell(List.of(mutation)).getFirst();
    }

    /** Give commands of one person in one request, one after the other. */
    List<Answer> tell(List<Mutation> mutations) throws IOException, InterruptedException {
        Bundle bundle = new Bundle(mutations);
        return bundle.answers(send(bundle.signIn(), bundle.request()));
    }

    /** Ask a question. */
    public Answer ask(String signIn, String query, Map<String, ?> variables) throws IOException, InterruptedException {
        return Answer.from(send(signIn, Map.of("query", query, "variables", variables)));
    }

    /**
     * Wait until every view shows what is recorded up to a position. The server itself
     * waits for a few seconds at a time.
     * @return whether they do
     */
    public boolean awaitViews(String signIn, long position, Duration atMost) throws IOException, InterruptedException {
        long late = System.nanoTime() + atMost.toNanos();
        Answer answer;
        do {
            answer = ask(signIn, "query($at: EventPosition!) { nodes(ids: [], minPosition: $at) { id } }",
                    Map.of("at", position));
        }
        while (answer.retryable() && System.nanoTime() < late);
        return !answer.isRefused();
    }

    /**
     * Upload a file. Doing so again changes nothing.
     * @param sha256 the digest of its bytes
     */
    public void upload(String signIn, String sha256, byte[] bytes) throws IOException, InterruptedException {
        HttpRequest request = to("/files/" + sha256, signIn).PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)).build();
        int status = this.http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200 && status != 201) {
            throw new IOException("the file was not taken, with status " + status);
        }
    }

    @Override
    public void close() {
        this.http.close();
    }

    private JsonNode send(String signIn, Map<String, ?> body) throws IOException, InterruptedException {
        HttpRequest request = to("/graphql", signIn).header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(this.json.writeValueAsBytes(body)))
            .build();
        HttpResponse<byte[]> response = this.http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("the API answered with status " + response.statusCode());
        }
        return this.json.readTree(response.body());
    }

    private HttpRequest.Builder to(String path, String signIn) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(this.chancery.resolve(path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + this.tokens.of(signIn));
    }

    /** Where the tokens come from. */
    @FunctionalInterface
    public interface Tokens {

        /** A token that is still good for a while. */
        String of(String signIn) throws IOException, InterruptedException;

    }

}
