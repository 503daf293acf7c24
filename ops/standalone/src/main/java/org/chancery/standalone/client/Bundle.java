package org.chancery.standalone.client;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Commands that are given in one request; the API does them in this order, and each has
 * an answer of its own.
 *
 * @param mutations the commands, all given by the same person
 */
record Bundle(List<Mutation> mutations) {

    String signIn() {
        return this.mutations.getFirst().signIn();
    }

    Map<String, Object> request() {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < this.mutations.size(); i++) {
            variables.put("input" + i, this.mutations.get(i).answeredAtOnce());
        }
        return Map.of("query", "mutation(" + each("$input%1$d: %3$s!", ", ") + ") { "
                + each("m%1$d: %2$s(input: $input%1$d) { position }", " ") + " }", "variables", variables);
    }

    List<Answer> answers(JsonNode body) {
        return IntStream.range(0, this.mutations.size())
            .mapToObj((i) -> Answer.of(body.at("/data/m" + i), error(body.path("errors"), "m" + i)))
            .toList();
    }

    private String each(String form, String between) {
        return IntStream.range(0, this.mutations.size())
            .mapToObj((i) -> form.formatted(i, this.mutations.get(i).name(), typeOf(this.mutations.get(i))))
            .collect(Collectors.joining(between));
    }

    private static String typeOf(Mutation mutation) {
        return mutation.name().substring(0, 1).toUpperCase(Locale.ROOT) + mutation.name().substring(1) + "Input";
    }

    /** What is said of one command, or of the request as a whole. */
    private static @Nullable JsonNode error(JsonNode errors, String field) {
        return errors.valueStream()
            .filter((error) -> error.at("/path/0").asString(field).equals(field))
            .findFirst()
            .orElse(null);
    }

}
