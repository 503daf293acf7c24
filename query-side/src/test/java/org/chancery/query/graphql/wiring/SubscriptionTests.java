package org.chancery.query.graphql.wiring;

import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.garden.People;
import org.chancery.query.graphql.garden.Planting;
import org.chancery.query.graphql.garden.RunningEdge;
import org.chancery.query.graphql.garden.Watcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SubscriptionTests {

    private static final String WATCH = """
            subscription($id: ID!) { objectChanged(id: $id) { __typename id ... on Tree { name } } }""";

    private static final Map<String, String> TREE = Map.of("id", Planting.TREE);

    private static final String NAME = "/data/objectChanged/name";

    private static RunningEdge edge;

    @BeforeAll
    static void start() {
        edge = RunningEdge.start("spring.graphql.http.sse.keep-alive=100ms");
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @BeforeEach
    void plant() {
        await(() -> edge.garden().watchers() == 0);
        plant("first");
    }

    @Test
    void showsAnObjectNowAndAfterEachChangeOverASocket() {
        try (Watcher watcher = Watcher.overSocket(edge, edge.token(People.clerk()))) {
            assertThat(watcher.next().get("type").asString()).isEqualTo("connection_ack");
            watcher.subscribe("1", WATCH, TREE);
            assertThat(watcher.next().get("payload").at(NAME).asString()).isEqualTo("first");
            plant("second");
            assertThat(watcher.next().get("payload").at(NAME).asString()).isEqualTo("second");
        }
    }

    @Test
    void whoeverTakesOneAnswerOnlyIsToldSoAndWatchesNothing() {
        JsonNode answer = edge.ask(People.clerk(), WATCH, TREE);

        assertThat(answer.at("/errors/0/extensions/code").asString("")).as(answer.toString())
            .isEqualTo("STREAM_NEEDED");
        assertThat(answer.path("data").isObject()).isFalse();
        assertThat(edge.garden().watchers()).isZero();
    }

    @Test
    void showsAnObjectNowAndAfterEachChangeAsEvents() {
        try (Watcher watcher = Watcher.overEvents(edge, edge.token(People.clerk()), WATCH, TREE)) {
            assertThat(watcher.next().at(NAME).asString()).isEqualTo("first");
            plant("second");
            assertThat(watcher.next().at(NAME).asString()).isEqualTo("second");
        }
    }

    @Test
    void holdsNothingForWhoeverIsGone() {
        try (Watcher watcher = Watcher.overSocket(edge, edge.token(People.clerk()))) {
            watcher.next();
            watcher.subscribe("1", WATCH, TREE);
            watcher.next();
            watcher.subscribe("2", WATCH, TREE);
            watcher.next();
            assertThat(edge.garden().watchers()).isEqualTo(2);
            watcher.complete("1");
            await(() -> edge.garden().watchers() == 1);
        }
        await(() -> edge.garden().watchers() == 0);
    }

    @Test
    void holdsNothingForWhoeverListenedToEvents() {
        try (Watcher watcher = Watcher.overEvents(edge, edge.token(People.clerk()), WATCH, TREE)) {
            watcher.next();
            assertThat(edge.garden().watchers()).isEqualTo(1);
        }
        await(() -> edge.garden().watchers() == 0);
    }

    @Test
    void endsWhenTheObjectIsThereNoLonger() {
        try (Watcher watcher = Watcher.overSocket(edge, edge.token(People.clerk()))) {
            watcher.next();
            watcher.subscribe("1", WATCH, TREE);
            watcher.next();
            edge.garden().remove(Planting.TREE);
            assertThat(watcher.next().get("type").asString()).isEqualTo("complete");
        }
    }

    @Test
    void endsWithTheToken() {
        try (Watcher watcher = Watcher.overSocket(edge, edge.token(People.clerk(), Instant.now().plusSeconds(2)))) {
            watcher.next();
            watcher.subscribe("1", WATCH, TREE);
            watcher.next();
            assertThat(watcher.next().get("type").asString()).isEqualTo("complete");
        }
    }

    @Test
    void watchesNothingThatIsNotThere() {
        try (Watcher watcher = Watcher.overSocket(edge, edge.token(People.clerk()))) {
            watcher.next();
            watcher.subscribe("1", WATCH, Map.of("id", "019505a0-0000-7000-8000-0000000000ff"));
            JsonNode answer = watcher.next();
            assertThat(answer.at("/payload/errors/0/extensions/code").asString()).as(answer.toString())
                .isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void saysAsAnEventWhyNothingIsToBeWatched() {
        String token = edge.token(People.clerk());
        Map<String, String> nothing = Map.of("id", "019505a0-0000-7000-8000-0000000000ff");
        try (Watcher watcher = Watcher.overEvents(edge, token, WATCH, nothing);
                Watcher mistaken = Watcher.overEvents(edge, token, "{ weeds }", Map.of())) {
            assertThat(watcher.next().at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
            assertThat(mistaken.next().at("/errors/0/extensions/code").asString()).isEqualTo("INVALID_QUERY");
        }
    }

    @Test
    void saysWhyAStreamBreaksOff() {
        try (Watcher watcher = Watcher.overSocket(edge, edge.token(People.clerk()))) {
            watcher.next();
            watcher.subscribe("1", WATCH, TREE);
            watcher.next();
            edge.garden().breakOff(Refused.because(KernelRefusal.UNAVAILABLE));
            JsonNode error = watcher.next();
            assertThat(error.get("type").asString()).isEqualTo("error");
            assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("UNAVAILABLE");
        }
    }

    @Test
    void opensNoSocketWithoutAGoodToken() {
        for (String token : new String[] { null, "nonsense", edge.token(People.clerk(), Instant.EPOCH) }) {
            try (Watcher watcher = Watcher.overSocket(edge, token)) {
                assertThat(watcher.next().get("closed").asInt()).isEqualTo(4401);
            }
        }
    }

    @Test
    void answersQuestionsOverASocketToo() {
        try (Watcher watcher = Watcher.overSocket(edge, edge.token(People.clerk()))) {
            watcher.next();
            watcher.subscribe("1", "{ node(id: \"" + Planting.TREE + "\") { id } }", Map.of());
            assertThat(watcher.next().at("/payload/data/node/id").asString()).isEqualTo(Planting.TREE);
            assertThat(watcher.next().get("type").asString()).isEqualTo("complete");
        }
    }

    private static void plant(String name) {
        edge.ask(People.gardener(), Planting.MUTATION, Planting.of("treeId", Planting.TREE, "name", name));
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(10);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }

}
