package org.chancery.standalone.operations;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;

import org.chancery.standalone.RunningChancery;
import org.chancery.standalone.story.WholeChancery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.operations.MetricsTests.ASKED;
import static org.chancery.standalone.operations.MetricsTests.PUBLISHED;
import static org.chancery.standalone.operations.MetricsTests.names;
import static org.chancery.standalone.operations.MetricsTests.queries;

/** What the one process tells of itself and of its event store, and to whom. */
@ExtendWith(WholeChancery.Provided.class)
class OperationsTests {

    private final HttpClient http = HttpClient.newHttpClient();

    private final RunningChancery running;

    OperationsTests(WholeChancery house) {
        this.running = house.chancery().self();
    }

    @Test
    void metricsAreRefusedWithoutTheOperatorsSecret() throws Exception {
        assertThat(get("/operations/metrics").statusCode()).isEqualTo(403);
        assertThat(get("/operations/metrics", OperatorSecret.HEADER, "guessed").statusCode()).isEqualTo(403);
        assertThat(get("/operations/metrics").body()).isEmpty();
    }

    @Test
    void metricsCountCommitsOfTheEventStore() throws Exception {
        assertThat(scrape()).containsPattern("chancery_store_commits_total [1-9]");
    }

    @Test
    void dashboardAsksForWhatIsPublished() throws Exception {
        Set<String> published = names(PUBLISHED, scrape());

        assertThat(queries()).isNotEmpty().allSatisfy((query) -> {
            assertThat(names(ASKED, query)).isNotEmpty();
            assertThat(published).containsAll(names(ASKED, query));
        });
    }

    @Test
    void nothingElseIsOpenBesideHealth() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(403);
        assertThat(get("/health/live/views").statusCode()).isEqualTo(403);
        assertThat(get("/actuator").statusCode()).isEqualTo(403);
        assertThat(get("/metrics").statusCode()).isEqualTo(403);
    }

    private String scrape() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/operations/metrics", OperatorSecret.HEADER, this.running.secret().value());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain;")
            .contains("version=0.0.4");
        return answer.body();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(this.running.uri().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

}
