package org.chancery.query.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.chancery.kernel.FileReference;
import org.chancery.query.graphql.garden.People;
import org.chancery.query.graphql.garden.RunningEdge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FileEndpointTests {

    private static final int LARGEST = 1_000_000;

    private static final String PLAN = "План сада, с ёлками";

    @TempDir
    private static Path folder;

    private static RunningEdge edge;

    @BeforeAll
    static void start() {
        edge = RunningEdge.start("garden.files=" + folder, "chancery.files.largest=" + LARGEST + "B");
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @AfterEach
    void nothingIsLeftHalfway() throws IOException {
        try (Stream<Path> arriving = Files.list(folder.resolve("arriving"))) {
            assertThat(arriving).isEmpty();
        }
    }

    @Test
    void keepsAFileAndSaysThatItIsNew() {
        String content = "новый файл";

        HttpResponse<String> first = upload(digest(content), content);
        HttpResponse<String> second = upload(digest(content), content);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(RunningEdge.read(first)).isEqualTo(RunningEdge.read(second));
        assertThat(RunningEdge.read(first).path("sha256").asString()).isEqualTo(digest(content));
        assertThat(RunningEdge.read(first).path("size").asInt()).isEqualTo(bytes(content).length);
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
            "application/json", "nonsense" })
    void takesTheBodyAsItIsWhateverItsTypeIsCalled(String type) {
        String content = "a=1&b=" + type;

        HttpResponse<String> answer = edge.send(put(digest(content), BodyPublishers.ofString(content)), "Content-Type",
                type);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void givesOutAFileUnderTheNameOfTheObjectThatRefersToIt() {
        upload(digest(PLAN), PLAN);
        edge.garden().plans.add(plan("План \"сада\" ёлок.txt", "text/html"));

        HttpResponse<String> answer = get(People.gardener(), digest(PLAN));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(PLAN);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(bytes(PLAN).length);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"" + digest(PLAN) + "\"");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;")
            .contains("filename*=UTF-8''%D0%9F%D0%BB%D0%B0%D0%BD%20%22%D1%81%D0%B0%D0%B4%D0%B0%22%20"
                    + "%D1%91%D0%BB%D0%BE%D0%BA.txt");
    }

    @Test
    void saysThatThereIsAFileWithoutSendingIt() {
        upload(digest(PLAN), PLAN);
        edge.garden().plans.add(plan("План.txt", "text/plain"));

        HttpResponse<String> answer = edge
            .send(file(People.gardener(), digest(PLAN)).method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(bytes(PLAN).length);
    }

    @Test
    void doesNotSendWhatTheCallerHasAlready() {
        upload(digest(PLAN), PLAN);
        edge.garden().plans.add(plan("План.txt", "text/plain"));

        HttpResponse<String> answer = edge.send(file(People.gardener(), digest(PLAN)).GET(), "If-None-Match",
                "\"" + digest(PLAN) + "\"");

        assertThat(answer.statusCode()).isEqualTo(304);
    }

    @Test
    void whatOneMayNotSeeDoesNotExistForHim_AUD_7() {
        upload(digest(PLAN), PLAN);
        edge.garden().plans.add(plan("План.txt", "text/plain"));

        HttpResponse<String> hidden = get(People.clerk(), digest(PLAN));
        HttpResponse<String> absent = get(People.clerk(), digest("nobody has it"));

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(codeOf(hidden)).isEqualTo("FILE_UNKNOWN");
        assertThat(hidden.body().replace(digest(PLAN), ""))
            .isEqualTo(absent.body().replace(digest("nobody has it"), ""));
    }

    @Test
    void whatNothingRefersToIsShownToNobody() {
        upload(digest("ничей"), "ничей");

        assertThat(get(People.gardener(), digest("ничей")).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesBytesThatAreNotTheDigests() {
        HttpResponse<String> answer = upload(digest("other"), PLAN);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(codeOf(answer)).isEqualTo("DIGEST_MISMATCH");
    }

    @Test
    void refusesInTheLanguageOfTheCaller() {
        HttpRequest.Builder request = put(digest("other"), BodyPublishers.ofString(PLAN));

        assertThat(
                RunningEdge.read(edge.send(request.copy(), "Accept-Language", "en")).at("/errors/0/message").asString())
            .startsWith("The file's content");
        assertThat(RunningEdge.read(edge.send(request)).at("/errors/0/message").asString()).startsWith("Содержимое");
    }

    @Test
    void refusesAFileThatSaysThatItIsTooLarge() {
        String content = "x".repeat(LARGEST + 1);

        HttpResponse<String> answer = upload(digest(content), content);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(codeOf(answer)).isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    void refusesAFileThatTurnsOutTooLarge() {
        String content = "y".repeat(LARGEST + 1);

        HttpResponse<String> answer = edge
            .send(put(digest(content), BodyPublishers.fromPublisher(BodyPublishers.ofString(content))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(codeOf(answer)).isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    void keepsAFileOfTheLargestSize() {
        String content = "z".repeat(LARGEST);

        assertThat(upload(digest(content), content).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = { "abc", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
            "%D0%B0%D0%B0%D0%B0%D0%B0%D0%B0%D0%B0%D0%B0%D0%B0", "..", "..abc" })
    void refusesWhatIsNoDigest(String digest) {
        HttpResponse<String> answer = get(People.gardener(), digest);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(codeOf(answer)).isIn("INVALID_VALUE", "NOT_FOUND", "INVALID_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET /files", "GET /files/", "GET /files/a/b", "POST /files/a", "DELETE /files/a" })
    void nothingElseIsThere(String call) {
        String[] methodAndPath = call.split(" ");

        HttpResponse<String> answer = edge.send(HttpRequest.newBuilder(edge.uri(methodAndPath[1]))
            .header("Authorization", "Bearer " + edge.token(People.gardener()))
            .method(methodAndPath[0], BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(codeOf(answer)).isEqualTo("NOT_FOUND");
    }

    @Test
    void takesNothingFromWhoHasNotSignedIn() {
        HttpResponse<String> answer = edge
            .send(HttpRequest.newBuilder(edge.uri("/files/" + digest(PLAN))).PUT(BodyPublishers.ofString(PLAN)));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(codeOf(answer)).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void callerWhoBreaksOffLeavesNothing() throws Exception {
        byte[] half = "half of it".getBytes(StandardCharsets.UTF_8);
        try (Socket socket = open("PUT", digest("half of it, and the rest"), "Content-Length: 100")) {
            socket.getOutputStream().write(half);
            socket.getOutputStream().flush();
            awaitArrival();
            socket.setSoLinger(true, 0);
        }

        awaitNoArrival();
        assertThat(get(People.gardener(), digest("half of it, and the rest")).statusCode()).isEqualTo(404);
    }

    @Test
    void uploadThatIsGarbledOnTheWayIsRefused() throws Exception {
        try (Socket socket = open("PUT", digest("x"), "Transfer-Encoding: chunked")) {
            socket.getOutputStream().write("zz\r\nnonsense\r\n".getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();

            String answer = firstBytes(socket.getInputStream());
            assertThat(answer).startsWith("HTTP/1.1 400").contains("INVALID_REQUEST");
        }
    }

    @Test
    void damagedFileIsNotGivenOut() throws IOException {
        String content = "до повреждения";
        keepDamaged(content);

        HttpResponse<String> answer = get(People.gardener(), digest(content));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(codeOf(answer)).isEqualTo("INTERNAL_ERROR");
    }

    @Test
    void damagedFileThatIsOnItsWayAlreadyBreaksOff() throws IOException {
        String content = "w".repeat(LARGEST);
        keepDamaged(content);

        assertThatIllegalStateException().isThrownBy(() -> get(People.gardener(), digest(content)))
            .withCauseInstanceOf(IOException.class);
    }

    private static void keepDamaged(String content) throws IOException {
        String digest = digest(content);
        upload(digest, content);
        edge.garden().plans.add(new FileReference("Дело.txt", "text/plain", bytes(content).length, digest));
        Path place = folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2, 4)).resolve(digest);
        byte[] damaged = Files.readAllBytes(place);
        damaged[0] ^= 1;
        Files.write(place, damaged);
    }

    private static HttpResponse<String> upload(String digest, String content) {
        return edge.send(put(digest, BodyPublishers.ofString(content)));
    }

    private static HttpResponse<String> get(People person, String digest) {
        return edge.send(file(person, digest).GET());
    }

    private static HttpRequest.Builder put(String digest, HttpRequest.BodyPublisher body) {
        return file(People.gardener(), digest).PUT(body);
    }

    private static HttpRequest.Builder file(People person, String digest) {
        return HttpRequest.newBuilder(edge.uri("/files/" + digest))
            .header("Authorization", "Bearer " + edge.token(person));
    }

    private static Socket open(String method, String digest, String header) throws IOException {
        URI uri = edge.uri("/files/" + digest);
        Socket socket = new Socket(uri.getHost(), uri.getPort());
        socket.setSoTimeout(10_000);
        OutputStream out = socket.getOutputStream();
        out.write((method + " " + uri.getPath() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + edge.token(People.gardener()) + "\r\n" + header + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static String firstBytes(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[4_096];
        while (answer.indexOf("}]}") < 0) {
            int count = in.read(buffer);
            if (count == -1) {
                return answer.toString();
            }
            answer.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
        }
        return answer.toString();
    }

    private static void awaitArrival() throws Exception {
        awaitArriving(1);
    }

    private static void awaitNoArrival() throws Exception {
        awaitArriving(0);
    }

    private static void awaitArriving(int count) throws Exception {
        long late = System.nanoTime() + 10_000_000_000L;
        while (arriving() != count) {
            assertThat(System.nanoTime()).as("Arriving: " + arriving()).isLessThan(late);
            Thread.sleep(10);
        }
    }

    private static long arriving() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("arriving"))) {
            return files.count();
        }
    }

    private static FileReference plan(String name, String type) {
        edge.garden().plans.clear();
        return new FileReference(name, type, bytes(PLAN).length, digest(PLAN));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(content)));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String codeOf(HttpResponse<String> answer) {
        return RunningEdge.read(answer).at("/errors/0/extensions/code").asString();
    }

}
