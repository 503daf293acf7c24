package org.chancery.standalone;

import java.util.List;
import java.util.Map;

import org.chancery.query.projection.ProjectionEngine;
import org.chancery.query.projection.ProjectionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.story.Patience.eventually;

/** What an operator does with the views of a running Chancery, and nobody else. */
@ExtendWith(LoadedDemo.Provider.class)
class OperatorTests {

    private final LoadedDemo demo;

    private final Operator operator;

    OperatorTests(LoadedDemo demo) {
        this.demo = demo;
        this.operator = new Operator(demo.chancery(), demo.api());
    }

    @Test
    void operatorSeesHowFarEveryViewIs() throws Exception {
        JsonNode views = this.operator.sees("views { name use applied head state parked }");

        assertThat(views.valueStream().map((view) -> view.path("name").asString("")))
            .contains("documentCard_" + version("documentCard"), "personCard_" + version("personCard"));
        assertThat(views.valueStream()).allMatch((view) -> view.path("parked").asInt() == 0)
            .allMatch((view) -> view.path("state").asString("").equals("LIVE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "query { views { name } }", "query { deadLetters(view: \"personCard\") { edges { cursor } } }",
                    "mutation { rebuildView(input: { view: \"personCard\" }) { edition } }",
                    "mutation { rollBackView(input: { view: \"personCard\" }) { edition } }",
                    "mutation { dropViewEdition(input: { edition: \"personCard_1\" }) { edition } }",
                    "mutation { retryDeadLetters(input: { view: \"personCard\", stream: \"x\" }) { result } }",
                    "mutation { discardDeadLetter(input: { view: \"personCard\", stream: \"x\" }) { result } }" })
    void nobodyElseMay(String operation) throws Exception {
        for (String person : new String[] { "gromova", "nastroykin", "revizorova" }) {
            assertThat(this.demo.api().ask(person, operation, Map.of()).code()).isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void operatorBuildsAViewAnewGoesBackAndDropsWhatIsNotReadAnyMore() throws Exception {
        String first = this.operator.serving("unitCard");

        String second = this.operator.rebuilt("unitCard");

        assertThat(this.demo.rows("nastroykin", "organizationTree { edges { node { id } } }")).isNotEmpty();
        this.operator.orders("rollBackView(input: { view: \"unitCard\" }) { edition }");
        assertThat(this.operator.serving("unitCard")).isEqualTo(first);
        assertThat(this.operator.refusal(drop(first))).isEqualTo("VIEW_SERVES");
        assertThat(this.operator.refusal(drop(second))).isEqualTo("VIEW_STILL_READ");
        this.operator.rebuilt("unitCard");
        assertThat(this.operator.refusal(drop(second))).isEqualTo("VIEW_STILL_READ");
        eventually(() -> this.operator.refusal(drop(second)).equals("null"));
        assertThat(names()).contains(first).doesNotContain(second);
    }

    @Test
    void refusalsSayWhatIsWrong() throws Exception {
        assertThat(this.operator.refusal("mutation { rebuildView(input: { view: \"noSuch\" }) { edition } }"))
            .isEqualTo("VIEW_UNKNOWN");
        assertThat(this.operator
            .refusal("mutation { retryDeadLetters(input: { view: \"personCard\", stream: \"x\" }) { result } }"))
            .isEqualTo("STREAM_NOT_PARKED");
        assertThat(this.operator.refusal("mutation { rollBackView(input: { view: \"registerCard\" }) { edition } }"))
            .isEqualTo("NOTHING_TO_ROLL_BACK");
        assertThat(
                this.operator.refusal("{ deadLetters(view: \"personCard\", after: \"made up\") { edges { cursor } } }"))
            .isEqualTo("INVALID_CURSOR");
    }

    @Test
    void ownerOfTheFolderDoesTheSameByCommand() throws Exception {
        String first = this.operator.serving("personCard");
        assertThat(this.operator.command("views", "list")).contains("personCard_", "serving", "live");
        assertThat(this.operator.command("letters", "list", "personCard")).contains("position");

        String second = built();

        assertThat(this.operator.command("views", "rollback", "personCard")).contains(first + " is read now");
        assertThat(this.operator.refused("views", "drop", first)).contains("cannot be dropped");
        built();
        assertThat(this.operator.refused("views", "drop", second)).contains("was being read until just now");
        eventually(() -> this.operator.may("views", "drop", second));
        assertThat(names()).contains(first).doesNotContain(second);
        assertThat(this.operator.refused("letters", "retry", "personCard", "x")).contains("parked no event");
    }

    /** By command. */
    private String built() throws Exception {
        String built = this.operator.command("views", "rebuild", "personCard").split(" ", 2)[0];
        this.operator.awaitServing("personCard", built);
        return built;
    }

    private static String drop(String edition) {
        return "mutation { dropViewEdition(input: { edition: \"%s\" }) { edition } }".formatted(edition);
    }

    private List<String> names() throws Exception {
        return this.operator.sees("views { name }")
            .valueStream()
            .map((edition) -> edition.path("name").asString(""))
            .toList();
    }

    private int version(String view) {
        return this.demo.chancery()
            .part(ProjectionEngine.class)
            .status()
            .stream()
            .map(ProjectionStatus::view)
            .filter((one) -> one.name().equals(view))
            .findFirst()
            .orElseThrow()
            .version();
    }

}
