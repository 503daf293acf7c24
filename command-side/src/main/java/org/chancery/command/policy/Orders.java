package org.chancery.command.policy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a policy asks for on one occasion. Its commands get ids that follow from the
 * occasion and their order, so that the same occasion met again gives the same commands
 * and not new ones.
 */
public final class Orders {

    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);

    private final CommandBus commands;

    private final String occasion;

    private final Actor actor;

    private final String correlationId;

    private final @Nullable Instant occurredAt;

    private int given;

    private Orders(CommandBus commands, String occasion, Actor actor, String correlationId,
            @Nullable Instant occurredAt) {
        this.commands = commands;
        this.occasion = occasion;
        this.actor = actor;
        this.correlationId = correlationId;
        this.occurredAt = occurredAt;
    }

    /**
     * In answer to an event: in the name of the one who caused it, as a part of the same
     * story, and at the event's own time. A policy may come to it days later; what was in
     * time when it happened must not be too late then.
     */
    static Orders because(String policy, String eventId, CommandStamp cause, Instant occurredAt, CommandBus commands) {
        return new Orders(commands, policy + "/" + eventId, cause.actor(), cause.correlationId(), occurredAt);
    }

    /** In answer to the clock: in the name of the system. */
    static Orders byTheClock(String occasion, CommandBus commands) {
        return new Orders(commands, occasion, Actor.SYSTEM, id(occasion), null);
    }

    /**
     * Give a command and wait until it is decided. A refusal is logged and the policy
     * goes on: nobody is there to mend the input, and the events behind it must not wait
     * for ever. Any other failure is thrown, and the policy meets the occasion again.
     */
    public void give(Command command) {
        String commandId = id(this.occasion + "/" + this.given++);
        CommandStamp stamp = new CommandStamp(commandId, commandId, this.actor, this.correlationId,
                CommandStamp.BY_POLICY, null, this.occurredAt);
        CommandResultMessage<?> result = decide(new GenericCommandMessage<>(command, stamp.toMetadata()));
        if (!result.isExceptional()) {
            return;
        }
        Throwable failure = result.exceptionResult();
        if (!isAnswer(failure)) {
            throw new CommandExecutionException(this.occasion + " could not give " + command, failure);
        }
        LOG.warn("{} asked for {} and was refused: {}", this.occasion, command.getClass().getSimpleName(),
                failure.getMessage());
    }

    /**
     * In a unit of work of its own, so that what is decided is stored when it is
     * answered. As a part of the event's it would be stored at the end of that, after the
     * policy's position, and a crash between the two would lose it.
     */
    private CommandResultMessage<?> decide(CommandMessage<Command> command) {
        Optional<UnitOfWork<?>> occasion = CurrentUnitOfWork.map((work) -> work);
        occasion.ifPresent(CurrentUnitOfWork::clear);
        try {
            FutureCallback<Command, Object> answer = new FutureCallback<>();
            this.commands.dispatch(command, answer);
            return answer.getResult();
        }
        finally {
            occasion.ifPresent(CurrentUnitOfWork::set);
        }
    }

    /**
     * That there is no such object is an answer too: an event may name one that never
     * was, and asking again would not bring it about.
     */
    private static boolean isAnswer(Throwable failure) {
        return failure instanceof Refused || failure instanceof AggregateNotFoundException;
    }

    /** An id that follows from a name: the same name always gives the same id. */
    public static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

}
