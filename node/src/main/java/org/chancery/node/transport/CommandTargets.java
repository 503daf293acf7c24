package org.chancery.node.transport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.PersonalCommand;

/**
 * Finds the aggregate that a command is meant for: the one that it names, or, of a
 * {@link PersonalCommand}, the one that belongs to whoever gives it.
 *
 * @implNote Axon's own resolver looks through the annotations of all methods and fields
 * at each command, for longer than most aggregates take to decide.
 */
public final class CommandTargets implements CommandTargetResolver {

    private static final ClassValue<Method> NAMED = new ClassValue<>() {

        @Override
        protected Method computeValue(Class<?> command) {
            Method named = Arrays.stream(command.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .filter((component) -> component.isAnnotationPresent(TargetAggregateIdentifier.class))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(command + " names no aggregate"));
            named.setAccessible(true);
            return named;
        }

    };

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        if (command.getPayload() instanceof PersonalCommand personal) {
            CommandStamp stamp = CommandStamp.from(command.getMetaData());
            return new VersionedAggregateIdentifier(personal.targetFor(stamp.actor().person()), null);
        }
        return new VersionedAggregateIdentifier(named(command.getPayload()), null);
    }

    private static Object named(Object command) {
        try {
            return NAMED.get(command.getClass()).invoke(command);
        }
        catch (IllegalAccessException | InvocationTargetException ex) {
            throw new IllegalStateException(command.getClass() + " cannot be read", ex);
        }
    }

}
