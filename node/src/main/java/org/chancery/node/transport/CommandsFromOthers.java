package org.chancery.node.transport;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.Registration;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.chancery.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the commands that other processes give and has them decided here.
 *
 * <p>
 * Two nodes may decide on one object at the same moment, such as the counter of a
 * register: the store refuses the later of them, and it is decided again here on what is
 * then known. It takes a node's caller nothing but time.
 */
public final class CommandsFromOthers extends FromOthers {

    private static final Logger LOGGER = LoggerFactory.getLogger(CommandsFromOthers.class);

    private static final int LOAD_FACTOR = 100;

    private static final int ATTEMPTS = 20;

    private static final long LONGEST_PAUSE_MILLIS = 50;

    private final AxonServerConnection connection;

    private final CommandBus commands;

    /** Have commands that come over this connection decided on this bus. */
    public CommandsFromOthers(AxonServerConnection connection, CommandBus commands) {
        super("decision");
        this.connection = connection;
        this.commands = commands;
    }

    @Override
    Registration register() {
        return this.connection.commandChannel()
            .registerCommandHandler(this::take, LOAD_FACTOR, WireForm.commands().toArray(String[]::new));
    }

    private CompletableFuture<CommandResponse> take(Command command) {
        return CompletableFuture.supplyAsync(() -> Outcome.of(decide(command)), threads());
    }

    private CommandResultMessage<?> decide(Command command) {
        try {
            CommandMessage<?> message = new GenericCommandMessage<>(WireForm.command(command.getPayload()),
                    WireForm.text(command.getMetaDataMap()));
            CommandResultMessage<?> result = decide(message);
            for (int attempt = 1; isConflict(result) && attempt < ATTEMPTS; attempt++) {
                LockSupport.parkNanos(
                        TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(1, LONGEST_PAUSE_MILLIS)));
                result = decide(message);
            }
            return result;
        }
        catch (RuntimeException ex) {
            LOGGER.warn("The command {} could not be read", command.getName(), ex);
            return GenericCommandResultMessage.asCommandResultMessage(ex);
        }
    }

    private <C> CommandResultMessage<?> decide(CommandMessage<C> command) {
        FutureCallback<C, Object> answer = new FutureCallback<>();
        this.commands.dispatch(command, answer);
        CommandResultMessage<?> result = answer.getResult();
        if (result.isExceptional() && !isAnswer(result)) {
            LOGGER.warn("{} failed", command.getPayloadType().getSimpleName(), result.exceptionResult());
        }
        return result;
    }

    private static boolean isAnswer(CommandResultMessage<?> result) {
        return result.exceptionResult() instanceof Refused || isConflict(result);
    }

    private static boolean isConflict(CommandResultMessage<?> result) {
        return result.isExceptional() && (result.exceptionResult() instanceof ConcurrencyException
                || result.exceptionResult() instanceof AggregateStreamCreationException);
    }

}
