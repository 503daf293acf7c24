package org.chancery.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.standalone.client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the start prints is asked as it is printed. */
@ExtendWith(LoadedDemo.Provider.class)
class FirstStepsTests {

    private static final Pattern CURL = Pattern.compile(
            "curl -s (\\S+)/graphql" + " -H \"Authorization: Bearer \\$\\(\\./chancery token (\\w+)( --data \\S+)?\\)\""
                    + " -H 'Content-Type: application/json' -d '(\\{[^']*})'");

    private final LoadedDemo demo;

    FirstStepsTests(LoadedDemo demo) {
        this.demo = demo;
    }

    @Test
    void threeOperationsArePrintedForShellAndForGraphiQl() {
        assertThat(operations()).hasSize(3);
        assertThat(operations()).extracting(Printed::signIn).doesNotHaveDuplicates();
        assertThat(operations())
            .allSatisfy((operation) -> assertThat(printed().lines().map(String::strip)).contains(operation.query()));
    }

    @Test
    void everyOperationAnswersWithDataAndMoreThanOnce() throws Exception {
        for (Printed operation : operations()) {
            assertThat(ask(operation)).isEqualTo(ask(operation));
        }
    }

    @Test
    void headOfAnOfficeSeesWhatWaitsForHim() throws Exception {
        JsonNode data = ask(operations().get(0));

        assertThat(data.at("/myAssignments/count/value").asInt()).isGreaterThan(3);
        assertThat(data.at("/myAssignments/edges").valueStream()).hasSize(3);
        assertThat(data.at("/documentInboxCounts/visas/value").asInt()).isPositive();
    }

    @Test
    void executiveIssuesAnAssignmentAndSeesItAtOnce() throws Exception {
        JsonNode issued = ask(operations().get(1)).path("issueAssignment");

        assertThat(issued.path("stale").asBoolean(true)).isFalse();
        assertThat(issued.path("position").asString("")).matches("\\d+");
        assertThat(issued.at("/assignment/state").asString("")).isEqualTo("ISSUED");
    }

    @Test
    void headOfControlSeesHowMuchHeHasNotRead() throws Exception {
        JsonNode talks = ask(operations().get(2)).at("/myConversations/edges");

        assertThat(talks.valueStream()).hasSize(3)
            .anyMatch((talk) -> talk.at("/node/membership/unread/value").asInt() > 0);
    }

    @Test
    void peopleWhoAreNamedCanSignIn() throws Exception {
        List<String> signIns = Pattern.compile("^  (\\w+) +\\S+ \\S+ \\S+,", Pattern.MULTILINE)
            .matcher(printed())
            .results()
            .map((line) -> line.group(1))
            .toList();

        assertThat(signIns).hasSize(7);
        for (String signIn : signIns) {
            assertThat(this.demo.sees(signIn, "organizations { count { value } }")
                .at("/organizations/count/value")
                .asInt()).isEqualTo(463 + 27);
        }
    }

    private JsonNode ask(Printed operation) throws IOException, InterruptedException {
        Answer answer = this.demo.api().ask(operation.signIn(), operation.query(), Map.of());
        assertThat(answer.code()).as(operation.query() + ": " + answer.message()).isNull();
        return answer.data();
    }

    private String printed() {
        StringWriter terminal = new StringWriter();
        FirstSteps.print(URI.create("http://localhost:8080"), " --data /somewhere", LocalDate.now(),
                new PrintWriter(terminal, true));
        return terminal.toString();
    }

    private List<Printed> operations() {
        return printed().lines()
            .filter((line) -> line.startsWith("curl"))
            .map(CURL::matcher)
            .map(FirstStepsTests::operation)
            .toList();
    }

    private static Printed operation(Matcher curl) {
        assertThat(curl.matches()).as("It is a curl that a shell understands").isTrue();
        return new Printed(curl.group(2), JsonMapper.shared().readTree(curl.group(4)).path("query").asString());
    }

    private record Printed(String signIn, String query) {

    }

}
