package org.chancery.query.graphql.limit;

import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.introspection.IntrospectionQuery;
import org.chancery.query.graphql.garden.People;
import org.chancery.query.graphql.garden.Planting;
import org.chancery.query.graphql.garden.RunningEdge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class LimitTests {

    private static RunningEdge edge;

    @BeforeAll
    static void start() {
        edge = RunningEdge.start("chancery.edge.limits.depth=5", "chancery.edge.limits.fields=200",
                "chancery.edge.limits.aliases=20", "chancery.edge.limits.cost=2000",
                "chancery.edge.limits.length=5000");
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @Test
    void boundsTheDepth() {
        assertAllowed(nested(5));
        assertRefused("QUERY_TOO_DEEP", nested(6));
    }

    @Test
    void boundsTheNumberOfFields() {
        assertAllowed("{ trees(first: 1) { " + "id ".repeat(199) + "} }");
        assertRefused("QUERY_TOO_WIDE", "{ trees(first: 1) { " + "id ".repeat(200) + "} }");
    }

    @Test
    void countsAFragmentWhereverItIsUsed() {
        String fragments = """
                query { trees(first: 1) { ...A ...A } }
                fragment A on Tree { ...B ...B ...B ...B ...B ...B ...B ...B ...B ...B }
                fragment B on Tree { ...C ...C ...C ...C ...C ...C ...C ...C ...C ...C }
                fragment C on Tree { id name }
                """;

        assertRefused("QUERY_TOO_WIDE", fragments);
    }

    @Test
    void boundsTheAliases() {
        assertAllowed("{ " + aliases(20) + " }");
        assertRefused("QUERY_TOO_MANY_ALIASES", "{ " + aliases(21) + " }");
    }

    @Test
    void boundsTheLengthOfTheDocument() {
        assertRefused("QUERY_TOO_LARGE", "{ __typename }" + " ".repeat(5_000));
    }

    @Test
    void countsAListAsOftenAsItMayHaveRows() {
        assertAllowed("{ trees(first: 100) { id name version plantedOn } }");
        assertRefused("QUERY_TOO_COSTLY", "{ trees(first: 100) { neighbours(first: 20) { id } } }");
        assertRefused("QUERY_TOO_COSTLY", "{ trees { neighbours { neighbours { id } } } }");
    }

    @Test
    void countsTheRowsThatAVariableAsksFor() {
        String query = "query($n: Int) { trees(first: $n) { neighbours(first: $n) { id } } }";

        assertThat(edge.ask(People.clerk(), query, Map.of("n", 5)).has("errors")).isFalse();
        assertThat(code(edge.ask(People.clerk(), query, Map.of("n", 100)))).isEqualTo("QUERY_TOO_COSTLY");
        assertThat(code(edge.ask(People.clerk(), query, Map.of("n", Integer.MAX_VALUE)))).isEqualTo("QUERY_TOO_COSTLY");
    }

    @Test
    void countsTheIdsThatAreAskedFor() {
        String query = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Tree { neighbours { neighbours { id } } } } }";

        assertThat(edge.ask(People.clerk(), query, Map.of("ids", Collections.nCopies(1, Planting.TREE))).has("errors"))
            .isFalse();
        assertThat(code(edge.ask(People.clerk(), query, Map.of("ids", Collections.nCopies(50, Planting.TREE)))))
            .isEqualTo("QUERY_TOO_COSTLY");
    }

    @Test
    void letsThroughWhatGraphiQlAsksAtTheStart() {
        try (RunningEdge ordinary = RunningEdge.start()) {
            JsonNode answer = ordinary.ask(People.clerk(), IntrospectionQuery.INTROSPECTION_QUERY);

            assertThat(answer.has("errors")).as(answer.toString().substring(0, 200)).isFalse();
            assertThat(answer.at("/data/__schema/mutationType/name").asString()).isEqualTo("Mutation");
        }
    }

    private static String nested(int depth) {
        return "{ trees(first: 1) " + "{ neighbours(first: 1) ".repeat(depth - 2) + "{ id " + "}".repeat(depth);
    }

    private static String aliases(int count) {
        return IntStream.range(0, count).mapToObj((i) -> "a" + i + ": __typename").collect(Collectors.joining(" "));
    }

    private static void assertAllowed(String query) {
        JsonNode answer = edge.ask(People.clerk(), query);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    }

    private static void assertRefused(String code, String query) {
        JsonNode answer = edge.ask(People.clerk(), query);
        assertThat(code(answer)).as(answer.toString()).isEqualTo(code);
        assertThat(answer.at("/errors/0/extensions/details/query/most").asInt()).isPositive();
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString();
    }

}
