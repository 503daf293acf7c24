package org.chancery.node.transport;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.ProcessingInstruction;
import io.axoniq.axonserver.grpc.ProcessingKey;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The command bus of a process in which nobody decides: commands travel to the node that
 * decides on their object, always the same one while it lives, so that it has the object
 * at hand.
 *
 * <p>
 * A command that reached nobody, or whose node went away with it, is given again for a
 * while. That is harmless: a repeat is known by its command id and answers as the first
 * did.
 */
public final class CommandsToOthers implements CommandBus {

    private static final Logger LOGGER = LoggerFactory.getLogger(CommandsToOthers.class);

    /** Shorter than the edge waits, so that it hears why. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final String BY_THE_SERVER = "AXONIQ-";

    private final AxonServerConnection connection;

    private final CommandTargetResolver targets;

    /**
     * Give commands over this connection.
     * @param targets tells the object that a command is about
     */
    public CommandsToOthers(AxonServerConnection connection, CommandTargetResolver targets) {
        this.connection = connection;
        this.targets = targets;
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        dispatch(command, (given, result) -> {
        });
    }

    @Override
    @SuppressWarnings("unchecked")
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        Thread.ofVirtual()
            .name("command")
            .start(() -> callback.onResult(command, (CommandResultMessage<? extends R>) give(command)));
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        throw new UnsupportedOperationException("Nobody decides in this process");
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        throw new UnsupportedOperationException("Nobody decides in this process");
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        throw new UnsupportedOperationException("Commands leave as they are given");
    }

    private CommandResultMessage<?> give(CommandMessage<?> command) {
        try {
            return Outcome.read(untilAnswered(toWire(command)));
        }
        catch (RuntimeException ex) {
            return GenericCommandResultMessage.asCommandResultMessage(ex);
        }
    }

    private CommandResponse untilAnswered(Command command) {
        long start = System.nanoTime();
        String problem;
        do {
            try {
                CommandResponse response = this.connection.commandChannel()
                    .sendCommand(command)
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                if (!response.getErrorCode().startsWith(BY_THE_SERVER)) {
                    return response;
                }
                problem = response.getErrorCode() + " " + response.getErrorMessage().getMessage();
            }
            catch (ExecutionException | TimeoutException ex) {
                problem = ex.toString();
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                throw new CommandDispatchException("Interrupted while waiting for an answer", ex);
            }
            LOGGER.debug("Nobody answers {}: {}", command.getName(), problem);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        while (System.nanoTime() - start < PATIENCE.toNanos());
        throw new CommandDispatchException("Nobody has answered " + command.getName() + ": " + problem);
    }

    private Command toWire(CommandMessage<?> command) {
        String name = WireForm.nameOf(command.getPayloadType());
        return Command.newBuilder()
            .setMessageIdentifier(UUID.randomUUID().toString())
            .setName(name)
            .setPayload(WireForm.body(name, command.getPayload()))
            .putAllMetaData(WireForm.metadata(command.getMetaData()))
            .addProcessingInstructions(ProcessingInstruction.newBuilder()
                .setKey(ProcessingKey.ROUTING_KEY)
                .setValue(MetaDataValue.newBuilder().setTextValue(this.targets.resolveTarget(command).getIdentifier())))
            .build();
    }

}
