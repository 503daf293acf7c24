package org.chancery.standalone.client;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One command to be given.
 *
 * @param signIn who gives it
 * @param name the mutation, which is the command's name in camel case
 * @param input its fields; the {@code commandId} is among them
 */
public record Mutation(String signIn, String name, Map<String, Object> input) {

    /** What the API is sent: it answers as soon as the change is stored. */
    Map<String, Object> request() {
        Map<String, Object> all = new LinkedHashMap<>(this.input);
        all.putIfAbsent("wait", "NONE");
        String type = this.name.substring(0, 1).toUpperCase(Locale.ROOT) + this.name.substring(1) + "Input";
        return Map.of("query", "mutation($input: " + type + "!) { " + this.name + "(input: $input) { position } }",
                "variables", Map.of("input", all));
    }

}
