package org.chancery.command.application;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.chancery.assignment.write.Assignment;
import org.chancery.kernel.Command;
import org.chancery.kernel.Refused;
import org.springframework.core.env.StandardEnvironment;

/** A command side of its own, whose store now and then does not store. */
final class TriedCommandSide {

    static final String OBEYED = "obeyed";

    private final CommandBus commands = new CommandSideConfiguration().commandBus();

    private final FailingEngine engine = new FailingEngine();

    TriedCommandSide(Function<Class<?>, Cache> recent) {
        Aggregates aggregates = new Aggregates(EmbeddedEventStore.builder().storageEngine(this.engine).build(),
                this.commands, recent);
        aggregates.register(Assignment.class);
        DocumentAggregates.register(aggregates);
        MessageAggregates.register(aggregates, new StandardEnvironment());
    }

    /** The refusal's code, the failure, or that it was obeyed. */
    String answer(RandomWork.Given given) {
        this.engine.failing = given.storeFails();
        FutureCallback<Command, Object> answer = new FutureCallback<>();
        this.commands.dispatch(new GenericCommandMessage<>(given.command(), given.stamp().toMetadata()), answer);
        CommandResultMessage<?> result = answer.getResult();
        if (!result.isExceptional()) {
            return OBEYED;
        }
        return (result.exceptionResult() instanceof Refused refused) ? refused.code() + " " + refused.details()
                : result.exceptionResult().getClass().getName();
    }

    /** All that was stored, but for the names of the messages. */
    List<Stored> history() {
        return this.engine.readEvents(null, false).map((event) -> Stored.of((DomainEventMessage<?>) event)).toList();
    }

    Set<Class<?>> kindsOfEvents() {
        return history().stream().map((stored) -> stored.event().getClass()).collect(Collectors.toSet());
    }

    record Stored(String stream, long sequence, Object event, Object metadata, Object at) {

        static Stored of(DomainEventMessage<?> event) {
            return new Stored(event.getAggregateIdentifier(), event.getSequenceNumber(), event.getPayload(),
                    event.getMetaData(), event.getTimestamp());
        }

    }

    private static final class FailingEngine extends InMemoryEventStorageEngine {

        private boolean failing;

        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            if (this.failing) {
                throw new ConcurrencyException("Another node was faster");
            }
            super.appendEvents(events);
        }

    }

}
