package org.chancery.query.graphql.mutation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.garden.People;
import org.chancery.query.graphql.garden.Planting;
import org.chancery.query.graphql.garden.RunningEdge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class RefusedMutationTests {

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

    @ParameterizedTest(name = "{0}: {1} → {2} at {3}")
    @MethodSource("badInput")
    void refusesWhatCanNeverBeRight(String field, Object value, String code, String path) {
        JsonNode error = onlyError(Planting.of(field, value));

        assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo(code);
        assertThat(error.at("/extensions/retryable").asBoolean()).isFalse();
        assertThat(error.at("/extensions/details").propertyNames()).as(error.toString()).contains(path);
        assertThat(edge.garden().given).isEmpty();
    }

    static Stream<Arguments> badInput() {
        Map<String, Object> picture = Map.of("name", "a", "mediaType", "image/png", "size", 1, "sha256", "xyz");
        Map<String, Object> fraction = Map.of("name", "a", "mediaType", "image/png", "size", 1.5, "sha256", "x");
        return Stream.of(arguments("treeId", "42", "INVALID_ID", "input.treeId"),
                arguments("gardener", "no-one", "INVALID_ID", "input.gardener"),
                arguments("gardener", "00000000-0000-7000-8000-00000000000а", "INVALID_ID", "input.gardener"),
                arguments("commandId", "1-1-1-1-1", "INVALID_ID", "input.commandId"),
                arguments("onBehalfOf", "", "INVALID_ID", "input.onBehalfOf"),
                arguments("name", "  ", "TEXT_MISSING", "input.name"),
                arguments("name", "x".repeat(1_000_000), "TEXT_TOO_LONG", "input.name"),
                arguments("name", "nul\u0000", "TEXT_UNREADABLE", "input.name"),
                arguments("plantedOn", "0000-01-01", "DATE_OUT_OF_RANGE", "input.plantedOn"),
                arguments("plantedOn", "9999-12-31", "DATE_OUT_OF_RANGE", "input.plantedOn"),
                arguments("branches", List.of(Map.of("name", "low"), Map.of("name", "")), "TEXT_MISSING",
                        "input.branches[1].name"),
                arguments("branches", List.of(Map.of("name", "low", "grownOn", "1066-10-14")), "DATE_OUT_OF_RANGE",
                        "input.branches[0].grownOn"),
                arguments("branches", Collections.nCopies(10_000, Map.of("name", "low")), "TOO_MANY_ITEMS",
                        "input.branches"),
                arguments("pictures", List.of(picture), "INVALID_VALUE", "input.pictures[0].sha256"),
                arguments("plantedOn", "2026-02-30", "INVALID_VALUE", "variables"),
                arguments("plantedOn", "tomorrow", "INVALID_VALUE", "variables"),
                arguments("plantedOn", 20260430, "INVALID_VALUE", "variables"),
                arguments("wateredAt", "2026-04-30T10:15:00", "INVALID_VALUE", "variables"),
                arguments("wateredAt", "2026-04-30T25:15:00Z", "INVALID_VALUE", "variables"),
                arguments("species", "PALM", "INVALID_VALUE", "variables"),
                arguments("species", 7, "INVALID_VALUE", "variables"),
                arguments("height", 1e300, "INVALID_VALUE", "variables"),
                arguments("height", "12", "INVALID_VALUE", "variables"),
                arguments("rings", 1.5, "INVALID_VALUE", "variables"),
                arguments("pictures", List.of(fraction), "INVALID_VALUE", "input.pictures[0].size"),
                arguments("name", List.of("a", "b"), "INVALID_VALUE", "variables"),
                arguments("name", Map.of("a", "b"), "INVALID_VALUE", "variables"),
                arguments("branches", "low", "INVALID_VALUE", "variables"),
                arguments("branches", Collections.singletonList(null), "INVALID_VALUE", "variables"),
                arguments("wait", "FOREVER", "INVALID_VALUE", "variables"),
                arguments("unknown", 1, "INVALID_VALUE", "variables"));
    }

    @Test
    void refusesNoInputAtAll() {
        Map<String, Object> none = new HashMap<>();
        none.put("input", null);

        assertThat(onlyError(none).at("/extensions/code").asString()).isEqualTo("INVALID_VALUE");
        assertThat(onlyError(Map.of()).at("/extensions/code").asString()).isEqualTo("INVALID_VALUE");
        assertThat(onlyError(Map.of("input", "oak")).at("/extensions/code").asString()).isEqualTo("INVALID_VALUE");
    }

    @Test
    void tellsTheValueThatWasRefused() {
        JsonNode details = onlyError(Planting.of("plantedOn", "1066-10-14")).at("/extensions/details");

        assertThat(details.get("input.plantedOn").get("value").asString()).isEqualTo("1066-10-14");
    }

    @Test
    void speaksRussianUnlessEnglishIsPreferred() {
        assertThat(message()).isEqualTo("Текст не заполнен.");
        assertThat(message("Accept-Language", "de,fr")).isEqualTo("Текст не заполнен.");
        assertThat(message("Accept-Language", ";;;")).isEqualTo("Текст не заполнен.");
        assertThat(message("Accept-Language", "en-GB,en;q=0.9,ru;q=0.1")).isEqualTo("A text is missing.");
        assertThat(message("Accept-Language", "ru-RU,ru;q=0.9,en;q=0.8")).isEqualTo("Текст не заполнен.");
    }

    @Nested
    class WhenTheCommandSideRefuses {

        @AfterEach
        void forget() {
            edge.garden().failure = null;
        }

        @Test
        void passesOnTheCodeInTheWordsOfTheInput() {
            JsonNode error = whenItThrows(
                    Refused.because(KernelRefusal.ID_REUSED).with("treeId", Planting.TREE).with("state", "FELLED"));

            assertThat(error.at("/extensions/code").asString()).isEqualTo("ID_REUSED");
            assertThat(error.at("/extensions/classification").asString()).isEqualTo("CONFLICT");
            assertThat(error.at("/path/0").asString()).isEqualTo("plantTree");
            JsonNode details = error.at("/extensions/details");
            assertThat(details.get("input.treeId").get("value").asString()).isEqualTo(Planting.TREE);
            assertThat(details.get("input").get("state").asString()).isEqualTo("FELLED");
        }

        @Test
        void findsTheRefusalInsideWhatTheBusThrows() {
            Refused refused = Refused.because(KernelRefusal.FORBIDDEN);

            assertThat(codeWhenItThrows(new CommandExecutionException("wrapped", refused))).isEqualTo("FORBIDDEN");
        }

        @Test
        void knowsWhatTheBusCanSay() {
            assertThat(codeWhenItThrows(new ConcurrencyException("race"))).isEqualTo("CONCURRENT_CHANGE");
            assertThat(codeWhenItThrows(new AggregateNotFoundException("x", "gone"))).isEqualTo("NOT_FOUND");
        }

        @Test
        void saysWhatMayBeTriedAgain() {
            JsonNode error = whenItThrows(new ConcurrencyException("race"));

            assertThat(error.at("/extensions/retryable").asBoolean()).isTrue();
        }

        @Test
        void keepsAFaultOfOursToItself() {
            JsonNode error = whenItThrows(new IllegalStateException("the secret"));

            assertThat(error.at("/extensions/code").asString()).isEqualTo("INTERNAL_ERROR");
            assertThat(error.at("/extensions/correlationId").asString()).isNotBlank();
            assertThat(error.toString()).doesNotContain("secret");
        }

        private String codeWhenItThrows(RuntimeException failure) {
            return whenItThrows(failure).at("/extensions/code").asString();
        }

        private JsonNode whenItThrows(RuntimeException failure) {
            edge.garden().failure = failure;
            return onlyError(Planting.of());
        }

    }

    private static String message(String... headers) {
        String request = RunningEdge.request(Planting.MUTATION, Planting.of("name", ""));
        return RunningEdge.read(edge.post(People.gardener(), request, headers)).at("/errors/0/message").asString();
    }

    private static JsonNode onlyError(Map<String, ?> variables) {
        JsonNode answer = edge.ask(People.gardener(), Planting.MUTATION, variables);
        assertThat(answer.at("/errors")).as(answer.toString()).hasSize(1);
        return answer.at("/errors/0");
    }

}
