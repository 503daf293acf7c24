package org.chancery.standalone.client;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One command to be given.
 *
 * @param signIn who gives it
 * @param name the mutation, which is the command's name in camel case
 * @param input its fields; the {@code commandId} is among them
 */
public record Mutation(String signIn, String name, Map<String, Object> input) {

    /** Its input; the API answers as soon as the change is stored. */
    Map<String, Object> answeredAtOnce() {
        Map<String, Object> all = new LinkedHashMap<>(this.input);
        all.putIfAbsent("wait", "NONE");
        return all;
    }

}
