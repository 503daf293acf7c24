package org.chancery.standalone;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.chancery.standalone.client.Answer;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.demo.DemoId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the head of the administration sees of the imported applications, counted page by
 * page and checked against the counts that the API itself gives.
 *
 * @param documents registered documents
 * @param executed documents of which the assignments are over
 * @param closed assignments that are executed
 * @param late those of them that came after their deadline
 * @param open assignments that are not over
 * @param overdue assignments whose deadline passed without a report
 * @param handOvers how often an official handed an assignment on to another
 * @param officials who answered for any of them
 * @param departments the units of the administration
 */
record Imported(int documents, int executed, int closed, int late, int open, int overdue, int handOvers, int officials,
        int departments) {

    /**
     * As counted in the log itself. Whoever is open is overdue, as the log is of 2011.
     */
    static final Imported RECEIPT_PHASE = new Imported(717, 657, 657, 189, 60, 189 + 60, 599, 41, 3);

    private static final String HEAD = "donskoy";

    private static final String ASSIGNMENTS = """
            query($after: String) { page: assignments(filter: { dueTo: "2013-01-01" }, first: 100, after: $after) {
                count { value } pageInfo { hasNextPage endCursor }
                edges { node { state late overdue issuedAt closedAt executors { id } forwardings { from { id } to { id } } } }
            } }""";

    private static final String DOCUMENTS = """
            query($after: String) { page: documents(filter: { registered: true }, first: 100, after: $after) {
                count { value } pageInfo { hasNextPage endCursor }
                edges { node { execution registration { registeredOn register { title } } } }
            } }""";

    private static final String DEPARTMENTS = "{ organization(id: \"" + DemoId.organization("60601000")
            + "\") { units { count { value } edges { node { positions { count { value } } } } } } }";

    static Imported from(Api api) throws IOException, InterruptedException {
        List<JsonNode> assignments = all(api, ASSIGNMENTS);
        List<JsonNode> documents = all(api, DOCUMENTS).stream()
            .filter((document) -> "Заявления на разрешения"
                .equals(document.at("/registration/register/title").asString("")))
            .toList();
        Set<String> officials = new HashSet<>();
        assignments.forEach((assignment) -> assignment.path("executors")
            .forEach((executor) -> officials.add(executor.path("id").asString())));
        return new Imported(documents.size(), count(documents, (row) -> is(row, "execution", "EXECUTED")),
                count(assignments, (row) -> is(row, "state", "EXECUTED")),
                count(assignments, (row) -> is(row, "state", "EXECUTED") && row.path("late").asBoolean(false)),
                count(assignments, (row) -> !is(row, "state", "EXECUTED") && !is(row, "state", "CANCELLED")),
                count(assignments, (row) -> row.path("overdue").asBoolean(false)),
                assignments.stream().mapToInt((row) -> row.path("forwardings").size()).sum(), officials.size(),
                departments(api, officials.size()));
    }

    /** Whether the policies have said what follows from it. */
    boolean isSettled() {
        return this.executed == this.closed && this.overdue == this.late + this.open;
    }

    static JsonNode ask(Api api, String signIn, String question) throws IOException, InterruptedException {
        return ask(api, signIn, question, Map.of());
    }

    private static JsonNode ask(Api api, String signIn, String question, Map<String, ?> variables)
            throws IOException, InterruptedException {
        Answer answer = api.ask(signIn, question, variables);
        assertThat(answer.code()).as(question + ": " + answer.message()).isNull();
        return answer.data();
    }

    /** Every row of a list, through all its pages. */
    private static List<JsonNode> all(Api api, String question) throws IOException, InterruptedException {
        List<JsonNode> rows = new ArrayList<>();
        @Nullable String after = null;
        JsonNode page;
        do {
            page = ask(api, HEAD, question, (after != null) ? Map.of("after", after) : Map.of()).path("page");
            page.path("edges").forEach((edge) -> rows.add(edge.path("node")));
            after = page.at("/pageInfo/endCursor").asString("");
        }
        while (page.at("/pageInfo/hasNextPage").asBoolean());
        assertThat(page.at("/count/value").asInt()).isEqualTo(rows.size());
        return rows;
    }

    private static int departments(Api api, int officials) throws IOException, InterruptedException {
        JsonNode units = ask(api, HEAD, DEPARTMENTS).at("/organization/units");
        int positions = units.path("edges")
            .valueStream()
            .mapToInt((edge) -> edge.at("/node/positions/count/value").asInt())
            .sum();
        assertThat(officials).isLessThanOrEqualTo(positions);
        return units.at("/count/value").asInt();
    }

    private static int count(List<JsonNode> rows, Predicate<JsonNode> condition) {
        return (int) rows.stream().filter(condition).count();
    }

    private static boolean is(JsonNode row, String field, String value) {
        return value.equals(row.path(field).asString(""));
    }

}
