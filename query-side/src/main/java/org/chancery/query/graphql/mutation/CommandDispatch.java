package org.chancery.query.graphql.mutation;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.error.Failures;
import org.chancery.store.Recorded;

/** Gives a command to the command side, wherever that is, and waits for its answer. */
final class CommandDispatch {

    /** Longer than any command takes, shorter than any client waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CommandBus commands;

    private final StreamableMessageSource<?> events;

    CommandDispatch(CommandBus commands, StreamableMessageSource<?> events) {
        this.commands = commands;
        this.events = events;
    }

    /**
     * Have the command done.
     * @param trace what names the span that it is given in
     * @return a position at or after all that it has recorded
     * @throws Refused when it is refused
     */
    long send(Command command, CommandStamp stamp, Map<String, String> trace) {
        FutureCallback<Command, Object> answer = new FutureCallback<>();
        this.commands.dispatch(new GenericCommandMessage<>(command, stamp.toMetadata()).andMetaData(trace), answer);
        CommandResultMessage<?> result = answer.getResult(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (result.isExceptional()) {
            Throwable failure = result.exceptionResult();
            Refused refused = Failures.refusalIn(failure);
            throw (refused != null) ? refused : new IllegalStateException("The command failed", failure);
        }
        return (result.getPayload() instanceof Recorded recorded) ? recorded.position().orElseGet(this::head) : head();
    }

    /** A repeat records nothing; what it means was recorded some time before. */
    private long head() {
        TrackingToken head = this.events.createHeadToken();
        return (head != null) ? head.position().orElse(-1) : -1;
    }

}
