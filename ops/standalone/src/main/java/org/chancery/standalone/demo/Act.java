package org.chancery.standalone.demo;

import java.util.LinkedHashMap;
import java.util.Map;

import org.chancery.standalone.client.Mutation;

/**
 * One thing that somebody in the demo region does.
 *
 * @param story what it belongs to; acts of one story happen in their order
 * @param mutation the command
 */
public record Act(String story, Mutation mutation) {

    /**
     * An act of a person, under a command id of its own.
     * @param occasion what tells it from all other acts of its story
     */
    static Act of(String story, String signIn, String command, String occasion, Map<String, ?> fields) {
        Map<String, Object> input = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            if (!"".equals(value)) {
                input.put(field, value);
            }
        });
        input.put("commandId", DemoId.of("command", story + "/" + command + "/" + occasion));
        return new Act(story, new Mutation(signIn, command, input));
    }

}
