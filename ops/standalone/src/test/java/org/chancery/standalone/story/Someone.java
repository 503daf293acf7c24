package org.chancery.standalone.story;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.standalone.client.Answer;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.demo.DemoId;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One of the demo people at work: he gives commands and asks questions over the API, as
 * anyone would.
 *
 * @param signIn his sign-in
 * @param api the API that he works with
 */
public record Someone(String signIn, Api api) {

    /** Where everybody works. */
    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    public String position() {
        return DemoId.position(this.signIn);
    }

    public String person() {
        return DemoId.person(this.signIn);
    }

    /**
     * Give a command and wait until it shows; fields are given as name, value, name,
     * value.
     */
    public void does(String command, Object... fields) throws IOException, InterruptedException {
        Answer answer = give(command, fields);
        assertThat(answer.code()).as(command + ": " + answer.message()).isNull();
        assertThat(answer.data().at("/" + command + "/stale").asBoolean()).as(command + " shows").isFalse();
    }

    /** Give a command, whether it shows or not. */
    public void gives(String command, Object... fields) throws IOException, InterruptedException {
        Answer answer = give(command, fields);
        assertThat(answer.code()).as(command + ": " + answer.message()).isNull();
    }

    /** Give a command and be refused for this reason. */
    public void isRefused(String code, String command, Object... fields) throws IOException, InterruptedException {
        assertThat(give(command, fields).code()).as(command).isEqualTo(code);
    }

    /** What he sees of an object or a list. */
    public JsonNode sees(String question) throws IOException, InterruptedException {
        Answer answer = this.api.ask(this.signIn, "{ " + question + " }", Map.of());
        assertThat(answer.code()).as(question + ": " + answer.message()).isNull();
        return answer.data();
    }

    private Answer give(String command, Object... fields) throws IOException, InterruptedException {
        String type = command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1) + "Input";
        return this.api.ask(this.signIn, "mutation($input: " + type + "!) { " + command + "(input: $input) { stale } }",
                Map.of("input", map(fields)));
    }

    public static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    public static String id(String name) {
        return DemoId.of("story", name);
    }

    public static Stream<JsonNode> rows(JsonNode connection) {
        return connection.path("edges").valueStream().map((edge) -> edge.path("node"));
    }

}
