package org.chancery.node.transport;

import java.util.List;

import org.chancery.assignment.api.ListPassedDeadlines;
import org.chancery.assignment.api.PassedDeadline;
import org.jspecify.annotations.Nullable;

/**
 * A question that one side asks the other, and what its answer is a list of.
 *
 * @param name under which it travels
 * @param asked what is asked
 * @param element what each row of the answer is
 */
record Question<Q, A>(String name, Class<Q> asked, Class<A> element) {

    /** All that there are. */
    static final List<Question<?, ?>> ALL = List
        .of(new Question<>("assignment.ListPassedDeadlines", ListPassedDeadlines.class, PassedDeadline.class));

    static Question<?, ?> of(Object asked) {
        return listed(ALL.stream().filter((question) -> question.asked().isInstance(asked)).findFirst().orElse(null),
                asked.getClass().getName());
    }

    static Question<?, ?> named(String name) {
        return listed(ALL.stream().filter((question) -> question.name().equals(name)).findFirst().orElse(null), name);
    }

    private static Question<?, ?> listed(@Nullable Question<?, ?> found, String name) {
        if (found == null) {
            throw new IllegalArgumentException(name + " does not travel: nobody has listed it");
        }
        return found;
    }

}
