package org.chancery.query.graphql.mutation;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chancery.kernel.Command;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.graphql.error.InputPaths;
import org.chancery.query.projection.View;

/**
 * A mutation and the command that it gives, paired once at start-up.
 *
 * @param mutation the mutation's name, {@code issueAssignment}
 * @param command the command's record, {@code IssueAssignment}
 * @param binder makes the command from the input
 * @param ownIds the ids that a client may leave out when it creates something
 * @param payload the objects that the payload shows, by field
 */
record MutationBinding(String mutation, Class<? extends Command> command, RecordBinder binder, List<String> ownIds,
        Map<String, PayloadObject> payload) {

    /**
     * The command that the input asks for.
     *
     * <p>
     * An id left out follows from the command's: whoever repeats a creation under one
     * command id means the same object.
     */
    Command bind(Map<String, ?> input, String commandId) {
        Map<String, Object> fields = new HashMap<>(input);
        this.ownIds.forEach((id) -> fields.computeIfAbsent(id, (absent) -> idFrom(commandId, id)));
        return this.command.cast(this.binder.construct(fields));
    }

    /** A refusal by whoever handles the command, in the words of the input. */
    Refused inWordsOfInput(Refused refused) {
        return InputPaths.byInput(refused, this.binder.names());
    }

    Collection<? extends View<?>> views() {
        Set<View<?>> views = new LinkedHashSet<>();
        this.payload.values().forEach((each) -> views.addAll(each.source().readFrom()));
        return views;
    }

    private static String idFrom(String commandId, String component) {
        return UuidCreator.getNameBasedSha1(UuidCreator.fromString(commandId), component).toString();
    }

    /**
     * An object that a payload shows.
     *
     * @param source serves it
     * @param id the component of the command that names it
     */
    record PayloadObject(NodeSource<?> source, RecordComponent id) {

        String idIn(Command command) {
            try {
                return this.id.getAccessor().invoke(command).toString();
            }
            catch (ReflectiveOperationException ex) {
                throw new IllegalStateException("Cannot read " + this.id, ex);
            }
        }

    }

}
