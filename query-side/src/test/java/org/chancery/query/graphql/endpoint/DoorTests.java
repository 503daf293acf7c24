package org.chancery.query.graphql.endpoint;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.query.graphql.garden.People;
import org.chancery.query.graphql.garden.RunningEdge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class DoorTests {

    private static RunningEdge edge;

    @BeforeAll
    static void start() {
        edge = RunningEdge.start();
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @ParameterizedTest
    @MethodSource("badAuthorizations")
    void letsNobodyInWithoutAGoodToken(List<String> authorization) {
        HttpResponse<String> answer = edge.send(graphQl("{\"query\":\"{ trees { id } }\"}"),
                authorization.toArray(String[]::new));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(codeOf(answer)).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    static Stream<List<String>> badAuthorizations() {
        String expired = edge.token(People.clerk(), Instant.now().minusSeconds(120));
        String forged = edge.token(People.clerk()).replaceAll("\\.[^.]+$", ".AAAA");
        String nobody = edge.token(new People("not an id", "x", "y", List.of()));
        return Stream.of(List.of(), List.of("Authorization", "Basic YTpi"), List.of("Authorization", "Bearer x.y.z"),
                List.of("Authorization", "Bearer " + expired), List.of("Authorization", "Bearer " + forged),
                List.of("Authorization", "Bearer " + nobody));
    }

    @Test
    void guardsTheFilesToo() {
        assertThat(edge.send(HttpRequest.newBuilder(edge.uri("/files/abc"))).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({ "GET, /nowhere, 403, FORBIDDEN", "GET, /error, 404, NOT_FOUND", "PUT, /graphql, 405, INVALID_REQUEST",
            "GET, /graphql, 405, INVALID_REQUEST", "POST, /graphql, 415, INVALID_REQUEST",
            "GET, /files/..;a, 400, INVALID_REQUEST", "GET, /graphiql/nowhere, 404, NOT_FOUND" })
    void answersInTheSameFormWhereNothingIs(String method, String path, int status, String code) {
        HttpResponse<String> answer = edge.send(HttpRequest.newBuilder(edge.uri(path))
            .header("Authorization", "Bearer " + edge.token(People.clerk()))
            .method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(codeOf(answer)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "[]", "null", "7", "\"x\"", "{}", "{\"query\":null}", "{\"query\":{}}",
            "{\"query\":[1]}", "{\"query\":\"{ trees { id } }\",\"variables\":[]}",
            "{\"query\":\"{ trees { id } }\",\"variables\":\"x\"}",
            "{\"query\":\"{ trees { id } }\",\"operationName\":{}}" })
    void refusesWhatIsNoRequest(String body) {
        HttpResponse<String> answer = edge.post(People.clerk(), body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(codeOf(answer)).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void refusesARequestThatIsTooLarge() {
        HttpResponse<String> answer = edge.post(People.clerk(), "{\"query\":\"" + " ".repeat(9_000_000) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(codeOf(answer)).isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void refusesARequestThatIsTooDeep() {
        HttpResponse<String> answer = edge.post(People.clerk(),
                "{\"variables\":{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}}");

        assertThat(codeOf(answer)).isEqualTo("REQUEST_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "nonsense", "{ weeds }", "query A { trees { id } } query B { trees { id } }",
            "{ trees(colour: RED) { id } }", "mutation { plantTree { stale } }", "{ trees }", "\uD800", "subscription",
            "{ ...F } fragment F on Query { ...F }", "query($x: Nothing) { trees { id } }" })
    void refusesADocumentThatIsNoQuery(String document) {
        assertThat(edge.ask(People.clerk(), document).at("/errors/0/extensions/code").asString())
            .isEqualTo("INVALID_QUERY");
    }

    @Test
    void keepsAFaultOfOursToItself() {
        JsonNode error = edge.ask(People.clerk(), "{ broken }").at("/errors/0");

        assertThat(error.at("/extensions/code").asString()).isEqualTo("INTERNAL_ERROR");
        assertThat(error.at("/extensions/correlationId").asString()).isNotBlank();
        assertThat(error.toString()).doesNotContain("secret");
    }

    @Test
    void answersUnderTheCorrelationIdOfTheCaller() {
        HttpResponse<String> answer = edge.post(People.clerk(), RunningEdge.request("{ broken }", Map.of()),
                "X-Correlation-Id", "letter-17");

        assertThat(RunningEdge.read(answer).at("/errors/0/extensions/correlationId").asString()).isEqualTo("letter-17");
    }

    @Test
    void refusesACorrelationIdThatCouldNotStandInALog() {
        HttpResponse<String> answer = edge.post(People.clerk(), RunningEdge.request("{ broken }", Map.of()),
                "X-Correlation-Id", "two words");

        assertThat(codeOf(answer)).isEqualTo("INVALID_VALUE");
    }

    private static HttpRequest.Builder graphQl(String body) {
        return HttpRequest.newBuilder(edge.uri("/graphql"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    }

    private static String codeOf(HttpResponse<String> answer) {
        return RunningEdge.read(answer).at("/errors/0/extensions/code").asString();
    }

}
