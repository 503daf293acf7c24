package org.chancery.command;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.function.Function;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.chancery.kernel.Actor;
import org.chancery.kernel.CommandStamp;
import org.jspecify.annotations.Nullable;

/**
 * Gives a {@code decide} method what it may know beside the command: the
 * {@link CommandStamp}, the {@link Actor}, and as {@link Instant} the business time,
 * which is the stamp's if it has one and else the moment of deciding.
 *
 * <p>
 * Axon finds it through {@code META-INF/services}, in the product and in test fixtures
 * alike.
 */
public final class StampParameterResolverFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        Class<?> type = parameters[index].getType();
        if (type == CommandStamp.class) {
            return new FromStamp<>((stamp) -> stamp);
        }
        if (type == Actor.class) {
            return new FromStamp<>(CommandStamp::actor);
        }
        return (type == Instant.class) ? new FromStamp<>(StampParameterResolverFactory::businessTime) : null;
    }

    private static Instant businessTime(CommandStamp stamp) {
        Instant occurredAt = stamp.occurredAt();
        return (occurredAt != null) ? occurredAt : GenericEventMessage.clock.instant();
    }

    /** Read once a command, of which several parameters and methods ask. */
    static CommandStamp stampOf(Message<?> message) {
        return CurrentUnitOfWork.get()
            .getOrComputeResource(message.getIdentifier(), (id) -> CommandStamp.from(message.getMetaData()));
    }

    private record FromStamp<T>(Function<CommandStamp, T> part) implements ParameterResolver<T> {

        @Override
        public T resolveParameterValue(Message<?> message) {
            return this.part.apply(stampOf(message));
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof CommandMessage<?>;
        }

    }

}
