package org.chancery.command.application;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.function.Function;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.CreationPolicyAggregateFactory;
import org.axonframework.modelling.command.Repository;
import org.chancery.command.snapshot.SnapshotTaker;
import org.chancery.node.transport.CommandTargets;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Gives each aggregate its repository on the event store and its place on the command
 * bus.
 */
final class Aggregates {

    private final CommandBus commands;

    private final SnapshotTaker snapshots;

    private final Function<Class<?>, Cache> recent;

    /** For the only process that records in this store. */
    static Aggregates alone(EventStore events, CommandBus commands, RecentAggregates recent) {
        return new Aggregates(commands, LongStreams.snapshots(events), recent::of);
    }

    /** For one of several nodes, each of which records in the same store. */
    static Aggregates ofOneOfSeveral(EventStore events, CommandBus commands, RecentAggregates recent) {
        return new Aggregates(commands, LongStreams.snapshots(events),
                (kind) -> new UnchangedAggregates(recent.of(kind), events));
    }

    /**
     * @param snapshots what takes snapshots, of which aggregates
     * @param recent where the aggregates of each kind may be kept between commands
     */
    Aggregates(CommandBus commands, SnapshotTaker snapshots, Function<Class<?>, Cache> recent) {
        this.commands = commands;
        this.snapshots = snapshots;
        this.recent = recent;
    }

    /**
     * Let an aggregate answer its commands.
     * @param resources what its {@code decide} methods may ask for, such as the
     * repository of another aggregate with which it decides in one unit of work
     */
    <T> Repository<T> register(Class<T> type, Object... resources) {
        ParameterResolverFactory parameters = parameters(type, resources);
        Repository<T> repository = this.snapshots.repository(type,
                EventSourcingRepository.builder(type)
                    .parameterResolverFactory(parameters)
                    .cache(this.recent.apply(type)));
        AggregateAnnotationCommandHandler.<T>builder()
            .aggregateType(type)
            .repository(repository)
            .parameterResolverFactory(parameters)
            .creationPolicyAggregateFactory(beginning(type))
            .commandTargetResolver(new CommandTargets())
            .build()
            .subscribe(this.commands);
        return repository;
    }

    /** As Axon's own, which looks for the constructor each time. */
    private static <T> CreationPolicyAggregateFactory<T> beginning(Class<T> type) {
        try {
            Constructor<T> constructor = ReflectionUtils.accessibleConstructor(type);
            return (id) -> BeanUtils.instantiateClass(constructor);
        }
        catch (NoSuchMethodException ex) {
            throw new IllegalArgumentException(type + " cannot be built from its events", ex);
        }
    }

    private static ParameterResolverFactory parameters(Class<?> type, Object... resources) {
        return MultiParameterResolverFactory.ordered(ClasspathParameterResolverFactory.forClass(type),
                new SimpleResourceParameterResolverFactory(List.of(resources)));
    }

}
