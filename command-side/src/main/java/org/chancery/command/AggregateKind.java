package org.chancery.command;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CreationPolicy;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;

/**
 * What an aggregate is made of. Clients choose the ids of their objects, so a command may
 * meet an id under which there is an object of another kind.
 *
 * @param events the family of its events
 * @param creating the commands by which it can begin
 */
record AggregateKind(Class<?> events, Set<Class<?>> creating) {

    private static final ClassValue<AggregateKind> KINDS = new ClassValue<>() {
        @Override
        protected AggregateKind computeValue(Class<?> aggregate) {
            return new AggregateKind(eventsOf(aggregate), creating(aggregate));
        }
    };

    static AggregateKind of(EventSourced<?> aggregate) {
        return KINDS.get(aggregate.getClass());
    }

    boolean has(DomainEvent event) {
        return this.events.isInstance(event);
    }

    /** Why a command cannot be done to an object of another kind. */
    Refused refusalOf(CommandMessage<?> command, String id) {
        boolean creates = this.creating.contains(command.getPayloadType());
        return Refused.because(creates ? KernelRefusal.ID_REUSED : KernelRefusal.NOT_FOUND).with("id", id);
    }

    private static Class<?> eventsOf(Class<?> aggregate) {
        ParameterizedType eventSourced = (ParameterizedType) aggregate.getGenericSuperclass();
        return (Class<?>) eventSourced.getActualTypeArguments()[0];
    }

    private static Set<Class<?>> creating(Class<?> aggregate) {
        return Arrays.stream(aggregate.getDeclaredMethods())
            .filter((method) -> method.isAnnotationPresent(CreationPolicy.class))
            .map(Method::getParameterTypes)
            .map((parameters) -> parameters[0])
            .collect(Collectors.toUnmodifiableSet());
    }

}
