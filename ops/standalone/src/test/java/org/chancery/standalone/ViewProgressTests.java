package org.chancery.standalone;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.standalone.story.Mishaps;
import org.chancery.standalone.story.WholeChancery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** How far a view is that is built anew, for whoever watches and for whoever asks. */
@ExtendWith(WholeChancery.Provided.class)
@Timeout(60)
class ViewProgressTests {

    private static final String VIEW = "unitCard";

    private static final String WATCH = "subscription { viewProgress { name use applied head perSecond secondsLeft state } }";

    private final HttpClient http = HttpClient.newHttpClient();

    private final WholeChancery house;

    private final Mishaps mishaps;

    private final Operator operator;

    ViewProgressTests(WholeChancery house) {
        this.house = house;
        this.mishaps = house.part(Mishaps.class);
        this.operator = new Operator(house.chancery(), house.someone(Operator.SIGN_IN).api());
    }

    @AfterEach
    void letGo() {
        this.mishaps.letGo(VIEW);
        this.http.shutdownNow();
    }

    @Test
    void nobodyElseMayWatch() throws Exception {
        for (String person : new String[] { "gromova", "nastroykin", "revizorova" }) {
            JsonNode answer = watchedBy(person).next();
            assertThat(answer.at("/errors/0/extensions/code").asString("")).as(person + ": " + answer)
                .isEqualTo("FORBIDDEN");
            assertThat(answer.at("/data/viewProgress").isArray()).isFalse();
        }
    }

    @Test
    void operatorSeesAnEditionBegunBuiltAndRead() throws Exception {
        String served = this.operator.serving(VIEW);
        Iterator<JsonNode> seen = watchedBy(Operator.SIGN_IN);
        assertThat(next(seen, served, "SERVING").path("state").asString("")).isEqualTo("LIVE");

        this.mishaps.holdBack(VIEW);
        String built = this.operator.command("views", "rebuild", VIEW).split(" ", 2)[0];

        JsonNode begun = next(seen, built, "BUILDING");
        assertThat(begun.path("state").asString("")).isEqualTo("CATCHING_UP");
        assertThat(begun.path("applied").asLong()).isZero();
        assertThat(begun.path("head").asLong()).isPositive();
        assertThat(begun.path("secondsLeft").isNull()).as("There is no saying").isTrue();
        assertThat(this.operator.command("status")).containsPattern(row(served, "serving", "[1-9][0-9,]*", "live"))
            .containsPattern(row(built, "building", "0", "catching up"));

        this.mishaps.letGo(VIEW);

        JsonNode read = next(seen, built, "SERVING");
        assertThat(read.path("applied").asLong()).isGreaterThanOrEqualTo(begun.path("head").asLong());
        assertThat(this.operator.command("status")).containsPattern(row(built, "serving", "[1-9][0-9,]*", "live"))
            .containsPattern(row(served, "previous", "[1-9][0-9,]*", "live"));
    }

    /** The line of the table of this edition. */
    private static String row(String edition, String use, String applied, String state) {
        return "(?m)^" + edition + " +" + use + " +" + applied + " +[1-9][0-9,]* .* " + state + "$";
    }

    /** What is next said of the edition when it is for this. */
    private static JsonNode next(Iterator<JsonNode> seen, String edition, String use) {
        while (true) {
            for (JsonNode one : seen.next().at("/data/viewProgress")) {
                if (one.path("name").asString("").equals(edition) && one.path("use").asString("").equals(use)) {
                    return one;
                }
            }
        }
    }

    /** Each message, as it comes. */
    private Iterator<JsonNode> watchedBy(String signIn) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(this.house.uris().getFirst().resolve("/graphql"))
            .header("Authorization", "Bearer " + this.house.tokens().of(signIn))
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream")
            .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", WATCH))))
            .build();
        Stream<String> lines = this.http.send(request, BodyHandlers.ofLines()).body();
        return lines.filter((line) -> line.startsWith("data:{"))
            .map((line) -> JsonMapper.shared().readTree(line.substring("data:".length())))
            .iterator();
    }

}
