package org.chancery.standalone.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A question about a list.
 *
 * @param list the field of the schema
 * @param arguments each as the schema's language writes it
 * @param selection what is asked of it
 */
public record Question(String list, List<String> arguments, String selection) {

    /** The same from the row on that follows the one with this cursor. */
    public Question after(String cursor) {
        return new Question(this.list,
                Stream.concat(this.arguments.stream(), Stream.of("after: \"" + cursor + '"')).toList(), this.selection);
    }

    /** Without outer braces. */
    @Override
    public String toString() {
        String given = this.arguments.isEmpty() ? "" : "(" + String.join(", ", this.arguments) + ")";
        return this.list + given + " { " + this.selection + " }";
    }

}
