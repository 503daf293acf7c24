package org.chancery.query.graphql.mutation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.chancery.kernel.Capacity;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.Sealed;
import org.chancery.query.graphql.garden.People;
import org.chancery.query.graphql.garden.PlantTree;
import org.chancery.query.graphql.garden.PlantTree.Branch;
import org.chancery.query.graphql.garden.PlantTree.Species;
import org.chancery.query.graphql.garden.Planting;
import org.chancery.query.graphql.garden.RunningEdge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class MutationTests {

    private static RunningEdge edge;

    @BeforeAll
    static void start() {
        edge = RunningEdge.start();
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @BeforeEach
    void clear() {
        edge.garden().given.clear();
    }

    @Test
    void answersWithTheChangedObject() {
        JsonNode payload = planted(Planting.of("treeId", Planting.TREE, "wateredAt", "2026-04-30T10:15:00Z"));

        assertThat(payload.at("/tree/id").asString()).isEqualTo(Planting.TREE);
        assertThat(payload.at("/tree/plantedOn").asString()).isEqualTo("2026-04-30");
        assertThat(payload.at("/tree/wateredAt").asString()).isEqualTo("2026-04-30T13:15:00+03:00");
        assertThat(payload.at("/position").asLong()).isGreaterThanOrEqualTo(0);
        assertThat(payload.at("/stale").asBoolean()).isFalse();
    }

    @Test
    void bindsEveryKindOfInput() {
        planted(Planting.of("treeId", Planting.TREE.toUpperCase(), "species", "BIRCH", "gardener",
                People.GARDENER.value(), "height", 12, "rings", 4_000_000_000L, "evergreen", true, "donor", "a friend",
                "wateredAt", "2026-04-30T10:15:00+03:00", "branches",
                List.of(Map.of("name", "low", "grownOn", "2020-02-29")), "pictures",
                List.of(Map.of("name", "oak.png", "mediaType", "image/png", "size", 7, "sha256", "ab".repeat(32)))));

        PlantTree command = edge.garden().lastCommand(PlantTree.class);
        assertThat(command.treeId().value()).isEqualTo(Planting.TREE);
        assertThat(command.species()).isEqualTo(Species.BIRCH);
        assertThat(command.gardener()).isEqualTo(People.GARDENER);
        assertThat(command.height()).isEqualTo(12);
        assertThat(command.rings()).isEqualTo(4_000_000_000L);
        assertThat(command.evergreen()).isTrue();
        assertThat(command.donor()).isEqualTo(new Sealed<>("a friend"));
        assertThat(command.wateredAt()).isEqualTo(Instant.parse("2026-04-30T07:15:00Z"));
        assertThat(command.branches()).containsExactly(new Branch("low", LocalDate.of(2020, 2, 29)));
        assertThat(command.pictures()).containsExactly(new FileReference("oak.png", "image/png", 7, "ab".repeat(32)));
        assertThat(command.parentId()).isNull();
    }

    @Test
    void leavesOutWhatIsLeftOut() {
        planted(Planting.of());

        PlantTree command = edge.garden().lastCommand(PlantTree.class);
        assertThat(command.species()).isEqualTo(Species.OAK);
        assertThat(command.branches()).isEmpty();
        assertThat(command.gardener()).isNull();
        assertThat(command.donor()).isNull();
        assertThat(command.parentId()).isNull();
    }

    @Test
    void givesTheSameIdToARepeatedCreation() {
        JsonNode first = planted(Planting.of("commandId", Planting.COMMAND));
        JsonNode again = planted(Planting.of("commandId", Planting.COMMAND));
        JsonNode another = planted(Planting.of());

        assertThat(again.at("/tree/id")).isEqualTo(first.at("/tree/id"));
        assertThat(another.at("/tree/id")).isNotEqualTo(first.at("/tree/id"));
    }

    @Test
    void stampsWhoGaveTheCommandUnderWhichId() {
        planted(Planting.of("commandId", Planting.COMMAND));

        CommandStamp stamp = edge.garden().lastStamp();
        assertThat(stamp.commandId()).isEqualTo(Planting.COMMAND);
        assertThat(stamp.correlationId()).isEqualTo(Planting.COMMAND);
        assertThat(stamp.source()).isEqualTo("api");
        assertThat(stamp.actor().person().value()).isEqualTo(People.gardener().person());
        assertThat(stamp.actor().capacity()).isEqualTo(Capacity.OWN);
        assertThat(stamp.expectedVersion()).isNull();
        assertThat(stamp.occurredAt()).isNull();
        assertThat(stamp.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void takesTheCorrelationIdOfTheCaller() {
        edge.post(People.gardener(), RunningEdge.request(Planting.MUTATION, Planting.of()), "X-Correlation-Id",
                "letter-17");

        assertThat(edge.garden().lastStamp().correlationId()).isEqualTo("letter-17");
    }

    @Test
    void answersAtOnceWhenAskedTo() {
        edge.garden().live = false;
        try {
            JsonNode payload = planted(Planting.of("wait", "NONE"));

            assertThat(payload.at("/stale").asBoolean()).isTrue();
            assertThat(payload.at("/tree").isNull()).isTrue();
        }
        finally {
            edge.garden().catchUp();
        }
    }

    @Test
    void saysThatTheViewIsBehind() {
        edge.garden().live = false;
        try {
            assertThat(planted(Planting.of()).at("/stale").asBoolean()).isTrue();
        }
        finally {
            edge.garden().catchUp();
        }
    }

    @Test
    void carriesTheVersionThatTheCallerSaw() {
        edge.ask(People.gardener(), """
                mutation { fellTree(input: { treeId: "%s", reason: "ill", expectedVersion: 3 }) { stale } }"""
            .formatted(Planting.TREE));

        assertThat(edge.garden().lastStamp().expectedVersion()).isEqualTo(3);
    }

    private JsonNode planted(Map<String, ?> variables) {
        JsonNode answer = edge.ask(People.gardener(), Planting.MUTATION, variables);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/plantTree");
    }

}
