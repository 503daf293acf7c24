package org.chancery.standalone.operations;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.chancery.standalone.story.Someone;
import org.chancery.standalone.story.WholeChancery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.story.Someone.id;
import static org.chancery.standalone.story.Someone.map;

/** What a whole Chancery tells of itself, in however many processes. */
@ExtendWith(WholeChancery.Provided.class)
class MetricsTests {

    private static final Path DASHBOARD = Path.of(System.getProperty("chancery.root", "../.."))
        .resolve("ops/dashboards/chancery.json");

    static final Pattern ASKED = Pattern.compile("\\b(?:chancery|jvm|process|system)_[a-z_]+");

    static final Pattern PUBLISHED = Pattern.compile("^([a-z_]+)[{ ]", Pattern.MULTILINE);

    /** What belongs to one figure has its name and one of these ends. */
    private static final String PARTS = "_(count|sum|max|bucket)$";

    /**
     * What an operator is promised, in this order: lag in events and in seconds, events a
     * second and how many a batch, dead letters, how long which command took and how it
     * ended, how long questions waited for a position.
     */
    private static final String[] PROMISED = { "chancery_view_lag_events", "chancery_view_waiting_seconds",
            "chancery_view_batch_events", "chancery_view_parked", "chancery_command_seconds",
            "chancery_position_wait_seconds" };

    private final HttpClient http = HttpClient.newHttpClient();

    private final WholeChancery house;

    MetricsTests(WholeChancery house) {
        this.house = house;
    }

    @BeforeEach
    void someCommandsAreGiven() throws Exception {
        Someone specialist = this.house.someone("yakornaya");
        specialist.does("draftDocument", "documentId", id("measured"), "flow", "INTERNAL", "kind", "записка", "title",
                "О метрах");
        specialist.isRefused("FILE_UNKNOWN", "addVersion", "documentId", id("measured"), "file",
                map("name", "Нет.txt", "mediaType", "text/plain", "size", 1, "sha256", "1".repeat(64)));
    }

    @Test
    void metricsCountCommandsByTypeAndOutcome() throws Exception {
        assertThat(this.house.metrics())
            .containsPattern("chancery_command_seconds_count\\{command=\"DraftDocument\",outcome=\"done\"} [1-9]")
            .containsPattern("chancery_command_seconds_count\\{command=\"AddVersion\",outcome=\"FILE_UNKNOWN\"} [1-9]")
            .contains("chancery_view_lag_events{view=\"documentCard_")
            .containsPattern("chancery_view_parked\\{view=\"documentCard_[0-9]+\"} 0")
            .containsPattern("chancery_position_wait_seconds_count\\{outcome=\"reached\"} [1-9]");
    }

    @Test
    void dashboardLeavesOutNothingThatIsOfChancery() throws Exception {
        Set<String> published = figures(PUBLISHED, this.house.metrics());

        assertThat(published).contains(PROMISED);
        assertThat(figures(ASKED, String.join(" ", queries()))).containsAll(published);
    }

    @Test
    void everyChanceryMetricIsDescribed() throws Exception {
        assertThat(this.house.metrics().lines().filter((line) -> line.startsWith("# HELP chancery_")))
            .hasSizeGreaterThan(5)
            .allMatch((line) -> line.matches("# HELP \\S+ \\S.{10,}"));
    }

    @Test
    void healthIsOneWordAndOpen() throws Exception {
        HttpResponse<String> live = get("/health/live");
        HttpResponse<String> ready = get("/health/ready");

        assertThat(live.statusCode()).isEqualTo(200);
        assertThat(live.body()).isEqualTo("UP");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).isEqualTo("UP");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(this.house.uris().getFirst().resolve(path)).build();
        return this.http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Of Chancery, each by one name. */
    private static Set<String> figures(Pattern pattern, String text) {
        return names(pattern, text).stream()
            .filter((name) -> name.startsWith("chancery_"))
            .map((name) -> name.replaceAll(PARTS, ""))
            .collect(Collectors.toSet());
    }

    static List<String> queries() throws IOException {
        return JsonMapper.shared()
            .readTree(Files.readString(DASHBOARD))
            .path("panels")
            .valueStream()
            .flatMap((panel) -> panel.path("targets").valueStream())
            .map((target) -> target.path("expr"))
            .map(JsonNode::asString)
            .toList();
    }

    static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
            .results()
            .map((name) -> (name.groupCount() > 0) ? name.group(1) : name.group())
            .collect(Collectors.toSet());
    }

}
