package org.chancery.standalone;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.chancery.query.projection.ProjectionEngine;
import org.chancery.query.projection.ProjectionStatus;
import org.chancery.standalone.client.Answer;
import org.chancery.standalone.host.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator does with the views of a running Chancery, and nobody else. */
@ExtendWith(LoadedDemo.Provider.class)
class OperatorTests {

    private static final String OPERATOR = "mashinin";

    private final LoadedDemo demo;

    OperatorTests(LoadedDemo demo) {
        this.demo = demo;
    }

    @Test
    void operatorSeesHowFarEveryViewIs() throws Exception {
        JsonNode views = this.demo.sees(OPERATOR, "views { name use applied head state parked }").path("views");

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
    void operatorBuildsAViewAnewAndGoesBack() throws Exception {
        String first = serving("unitCard");

        Answer rebuilt = tells("rebuildView(input: { view: \"unitCard\" }) { edition }");
        String built = rebuilt.data().at("/rebuildView/edition").asString("");
        awaitServing("unitCard", built);

        assertThat(this.demo.rows("nastroykin", "organizationTree { edges { node { id } } }")).isNotEmpty();
        tells("rollBackView(input: { view: \"unitCard\" }) { edition }");
        assertThat(serving("unitCard")).isEqualTo(first);
        assertThat(this.demo.api()
            .ask(OPERATOR, "mutation { dropViewEdition(input: { edition: \"%s\" }) { edition } }".formatted(first),
                    Map.of())
            .code()).isEqualTo("VIEW_SERVES");
    }

    @Test
    void refusalsSayWhatIsWrong() throws Exception {
        assertThat(refusal("rebuildView(input: { view: \"noSuch\" }) { edition }")).isEqualTo("VIEW_UNKNOWN");
        assertThat(refusal("retryDeadLetters(input: { view: \"personCard\", stream: \"x\" }) { result }"))
            .isEqualTo("STREAM_NOT_PARKED");
        assertThat(refusal("rollBackView(input: { view: \"registerCard\" }) { edition }"))
            .isEqualTo("NOTHING_TO_ROLL_BACK");
        assertThat(this.demo.api()
            .ask(OPERATOR, "{ deadLetters(view: \"personCard\", after: \"made up\") { edges { cursor } } }", Map.of())
            .code()).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void ownerOfTheFolderDoesTheSameByCommand() throws Exception {
        assertThat(command("views", "list")).contains("personCard_", "serving", "live");
        assertThat(command("letters", "list", "personCard")).contains("position");
        String built = command("views", "rebuild", "personCard").split(" ", 2)[0];
        awaitServing("personCard", built);
        assertThat(command("views", "rollback", "personCard")).contains("is read now");
        assertThat(refused("views", "drop", serving("personCard"))).contains("cannot be dropped");
        assertThat(refused("letters", "retry", "personCard", "x")).contains("parked no event");
    }

    private Answer tells(String mutation) throws Exception {
        Answer answer = this.demo.api().ask(OPERATOR, "mutation { " + mutation + " }", Map.of());
        assertThat(answer.code()).as(answer.message()).isNull();
        return answer;
    }

    private String refusal(String mutation) throws Exception {
        return String.valueOf(this.demo.api().ask(OPERATOR, "mutation { " + mutation + " }", Map.of()).code());
    }

    private String serving(String view) throws Exception {
        return this.demo.sees(OPERATOR, "views { name view use }")
            .path("views")
            .valueStream()
            .filter((edition) -> edition.path("view").asString("").equals(view)
                    && edition.path("use").asString("").equals("SERVING"))
            .map((edition) -> edition.path("name").asString(""))
            .findFirst()
            .orElseThrow();
    }

    private void awaitServing(String view, String edition) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!serving(view).equals(edition)) {
            assertThat(System.nanoTime()).as("%s is not read within 30 s", edition).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private String command(String... words) {
        StringWriter out = new StringWriter();
        assertThat(execute(out, new StringWriter(), words)).isZero();
        return out.toString();
    }

    private String refused(String... words) {
        StringWriter err = new StringWriter();
        assertThat(execute(new StringWriter(), err, words)).isEqualTo(ExitCode.ORDER_REFUSED.code());
        return err.toString();
    }

    private int execute(StringWriter out, StringWriter err, String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--data";
        all[words.length + 1] = this.demo.chancery().folder().path().toString();
        return ChanceryCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(all);
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
