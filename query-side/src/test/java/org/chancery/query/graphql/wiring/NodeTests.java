package org.chancery.query.graphql.wiring;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chancery.query.graphql.garden.People;
import org.chancery.query.graphql.garden.Planting;
import org.chancery.query.graphql.garden.RunningEdge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class NodeTests {

    private static final String OTHER = "019505a0-0000-7000-8000-0000000000ff";

    private static final String NODES = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

    private static RunningEdge edge;

    @BeforeAll
    static void start() {
        edge = RunningEdge.start();
        edge.ask(People.gardener(), Planting.MUTATION, Planting.of("treeId", Planting.TREE));
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @Test
    void findsAnObjectByItsIdAlone() {
        JsonNode node = node(Planting.TREE, null).at("/data/node");

        assertThat(node.get("__typename").asString()).isEqualTo("Tree");
        assertThat(node.get("name").asString()).isEqualTo("Old oak");
    }

    @Test
    void takesAnIdInCapitals() {
        assertThat(node(Planting.TREE.toUpperCase(Locale.ROOT), null).at("/data/node").isObject()).isTrue();
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        JsonNode answer = node(OTHER, null);

        assertThat(answer.at("/data/node").isNull()).isTrue();
        assertThat(answer.has("errors")).isFalse();
    }

    @Test
    void keepsTheOrderOfTheIds() {
        JsonNode nodes = edge.ask(People.clerk(), NODES, Map.of("ids", List.of(OTHER, Planting.TREE, Planting.TREE)))
            .at("/data/nodes");

        assertThat(nodes.get(0).isNull()).isTrue();
        assertThat(nodes.get(1)).isEqualTo(nodes.get(2));
        assertThat(nodes.get(1).get("id").asString()).isEqualTo(Planting.TREE);
    }

    @Test
    void findsNoMoreThanAHundredAtOnce() {
        assertThat(code(edge.ask(People.clerk(), NODES, Map.of("ids", Collections.nCopies(100, OTHER))))).isEmpty();
        assertThat(code(edge.ask(People.clerk(), NODES, Map.of("ids", Collections.nCopies(101, OTHER)))))
            .isEqualTo("TOO_MANY_ITEMS");
    }

    @Test
    void refusesAnIdThatIsNone() {
        assertThat(code(node("42", null))).isEqualTo("INVALID_ID");
        assertThat(code(edge.ask(People.clerk(), NODES, Map.of("ids", List.of(OTHER, "x"))))).isEqualTo("INVALID_ID");
    }

    @Test
    void waitsForAPosition() {
        assertThat(node(Planting.TREE, 0L).has("errors")).isFalse();

        JsonNode error = node(Planting.TREE, 1_000_000_000_000L).at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).isEqualTo("VIEW_BEHIND");
        assertThat(error.at("/extensions/retryable").asBoolean()).isTrue();
        assertThat(error.at("/extensions/details").get("minPosition").get("value").asLong())
            .isEqualTo(1_000_000_000_000L);
    }

    @Test
    void waitsBeforeAnyFieldThatHasTheArgument() {
        assertThat(code(edge.ask(People.clerk(), "{ trees(minPosition: 1000) { id } }"))).isEqualTo("VIEW_BEHIND");
        assertThat(code(edge.ask(People.clerk(), "{ trees { id } }"))).isEmpty();
    }

    private static JsonNode node(String id, @Nullable Long minPosition) {
        String arguments = "id: \"" + id + "\"" + ((minPosition != null) ? ", minPosition: " + minPosition : "");
        return edge.ask(People.clerk(), "{ node(" + arguments + ") { __typename id ... on Tree { name } } }");
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString("");
    }

}
