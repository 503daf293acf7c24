package org.chancery.standalone;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.standalone.demo.DemoId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** In the demo region every query of the schema has something to say to somebody. */
@ExtendWith(LoadedDemo.Provider.class)
class EveryQueryTests {

    private static final String LETTER = DemoId.of("letter", "60605000 114-вх");

    private static final String COUNTED = " { count { value } }";

    private final LoadedDemo demo;

    private final Map<String, Sample> samples = new LinkedHashMap<>();

    EveryQueryTests(LoadedDemo demo) {
        this.demo = demo;
        LocalDate today = LocalDate.now();
        one("node", "mostovoy", "(id: \"%s\") { id }", LETTER);
        one("nodes", "gromova", "(ids: [\"%s\"]) { id }", DemoId.person("gromova"));
        one("organization", "nastroykin", "(id: \"%s\") { names { full } }", DemoId.organization("digital"));
        many("organizations", "nastroykin", "(filter: {kinds: [EXECUTIVE_BODY]})");
        many("organizationTree", "nastroykin", "");
        one("unit", "nastroykin", "(id: \"%s\") { head { title } }", DemoId.of("unit", "rivers/Отдел переправ"));
        one("position", "nastroykin", "(id: \"%s\") { substitutions { id } }", DemoId.position("rekin"));
        many("positions", "nastroykin", "(filter: {role: REGISTRAR})");
        one("person", "nastroykin", "(id: \"%s\") { appointments { basis } }", DemoId.person("gravin"));
        many("people", "nastroykin", "(filter: {text: \"рек\"})");
        one("whoActsFor", "gromova", "(position: \"%s\") { capacity }", DemoId.position("rekin"));
        many("myAssignments", "mostovoy", "");
        many("controlBoard", "strogov", "");
        many("assignments", "strogov", "");
        one("assignment", "mostovoy", "(id: \"%s\") { reports { text } }", DemoId.of("assignment", "60605000 114-вх"));
        one("document", "kulikova", "(id: \"%s\") { registration { number } }", DemoId.of("letter", "60601000 92/1"));
        many("documents", "gromova", "");
        many("journal", "kulikova", "(register: \"" + DemoId.of("register", "apparatus/incoming") + "\")");
        many("documentInbox", "kulikova", "");
        one("documentInboxCounts", "kulikova", " { registrations { value } }");
        one("register", "kulikova", "(id: \"%s\") { index }", DemoId.of("register", "apparatus/incoming"));
        many("registers", "kulikova", "");
        many("calendar", "gromova", "(from: \"" + today.minusDays(30) + "\", to: \"" + today.plusDays(30) + "\")");
        one("meeting", "gromova", "(id: \"%s\") { minutes { decisions { number } } }",
                DemoId.of("meeting", "board-roads"));
        many("decisionTrace", "gromova", "");
        one("myConversations", "veselova", " { edges { node { lastMessage { text } } } }");
        one("conversations", "nastroykin", " { edges { node { title } } }");
        one("conversation", "kulikova", "(id: \"%s\") { memberCount }", DemoId.of("conversation", "registrars"));
        one("timeline", "kulikova", "(conversationId: \"%s\") { edges { node { postedAt } } }",
                DemoId.of("conversation", "registrars"));
        one("message", "kulikova", "(id: \"%s\") { replies { edges { node { text } } } }",
                DemoId.of("message", "reg-annex"));
        one("views", "mashinin", " { name applied }");
        one("deadLetters", "mashinin", "(view: \"documentCard\") { pageInfo { hasNextPage } }");
    }

    @TestFactory
    Stream<DynamicTest> answers() {
        return this.samples.entrySet()
            .stream()
            .map((sample) -> DynamicTest.dynamicTest(sample.getKey(), () -> saysSomething(sample.getValue())));
    }

    @Test
    void noQueryIsForgotten() throws Exception {
        JsonNode fields = this.demo.sees("gromova", "__schema { queryType { fields { name } } }")
            .at("/__schema/queryType/fields");

        assertThat(fields.valueStream().map((field) -> field.path("name").asString("")))
            .containsExactlyInAnyOrderElementsOf(this.samples.keySet());
    }

    private void saysSomething(Sample sample) throws Exception {
        JsonNode answer = this.demo.sees(sample.signIn(), sample.question());
        assertThat(answer.findValues("value")).allMatch((count) -> count.asInt() > 0);
        assertThat(leaves(answer)).isNotEmpty().allMatch((leaf) -> !leaf.isNull());
    }

    private static Stream<JsonNode> leaves(JsonNode node) {
        return node.isContainer() ? node.valueStream().flatMap(EveryQueryTests::leaves) : Stream.of(node);
    }

    private void many(String query, String signIn, String arguments) {
        this.samples.put(query, new Sample(signIn, query + arguments + COUNTED));
    }

    private void one(String query, String signIn, String rest, Object... values) {
        this.samples.put(query, new Sample(signIn, query + rest.formatted(values)));
    }

    private record Sample(String signIn, String question) {

    }

}
