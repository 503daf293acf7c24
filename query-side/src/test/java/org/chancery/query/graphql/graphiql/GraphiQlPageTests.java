package org.chancery.query.graphql.graphiql;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.chancery.query.graphql.garden.RunningEdge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GraphiQlPageTests {

    private static final Pattern LINK = Pattern.compile("(?:src|href|action)=\"([^\"]*)\"");

    private static final Pattern STYLE_LOAD = Pattern.compile("(?:@import\\s*|url\\()\\s*['\"]?([^'\")]{1,40})");

    private static final Pattern SCRIPT_LOAD = Pattern.compile(
            "(?:import\\s*\\(|importScripts\\(|\\bfetch\\(|\\.src\\s*=|new Worker\\(|new WebSocket\\()\\s*['\"`](\\w+:)?//");

    private static RunningEdge edge;

    @BeforeAll
    static void start() {
        edge = RunningEdge.start();
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @Test
    void loadsItsFilesFromHereAndNowhereElse() {
        List<String> links = found(LINK, get("/graphiql").body());

        assertThat(links).hasSizeGreaterThan(5)
            .allSatisfy((link) -> assertThat(link).matches("/graphiql/[a-z.-]+|data:,"));
        assertThat(links).filteredOn((link) -> link.startsWith("/"))
            .allSatisfy((link) -> assertThat(get(link).statusCode()).as(link).isEqualTo(200));
    }

    @Test
    void namesNoForeignOriginInAnythingThatLoads() {
        for (String link : found(LINK, get("/graphiql").body())) {
            if (link.startsWith("/")) {
                String file = get(link).body();
                assertThat(found(SCRIPT_LOAD, file)).as(link).isEmpty();
                if (link.endsWith(".css")) {
                    assertThat(found(STYLE_LOAD, file)).as(link)
                        .allSatisfy((target) -> assertThat(target).startsWith("data:"));
                }
            }
        }
        assertThat(get("/graphiql/page.js").body()).doesNotContain("http:", "https:", "innerHTML", "eval",
                "localStorage");
    }

    @Test
    void forbidsTheBrowserAnyOtherOrigin() {
        String policy = get("/graphiql").headers().firstValue("Content-Security-Policy").orElse("");

        assertThat(policy).contains("default-src 'none'", "script-src 'self';", "connect-src 'self'",
                "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'");
        assertThat(policy).doesNotContain("http", "*", "unsafe-eval");
    }

    @Test
    void servesNothingElseOutOfTheJars() {
        assertThat(get("/webjars/graphiql/2.4.7/graphiql.min.js").statusCode()).isNotEqualTo(200);
        assertThat(get("/graphiql/package.json").statusCode()).isEqualTo(404);
        assertThat(get("/graphiql/..%2Fpage.js").statusCode()).isNotEqualTo(200);
    }

    @Test
    void paysNoHeedToACraftedAddress() {
        URI crafted = edge
            .uri("/graphiql?query=%3Cscript%3E&fetchURL=https://elsewhere.example&path=//elsewhere.example");

        assertThat(edge.send(HttpRequest.newBuilder(crafted)).body()).isEqualTo(get("/graphiql").body());
        assertThat(found(Pattern.compile("(?:returned|searchParams)\\.get\\('(\\w+)'\\)"),
                get("/graphiql/page.js").body()))
            .containsOnly("code", "state");
    }

    private static HttpResponse<String> get(String path) {
        return edge.send(HttpRequest.newBuilder(edge.uri(path)));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> String.valueOf(match.group(1))).toList();
    }

}
