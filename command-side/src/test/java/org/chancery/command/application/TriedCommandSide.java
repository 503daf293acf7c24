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
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.assignment.write.Assignment;
import org.chancery.command.snapshot.SnapshotKinds;
import org.chancery.command.snapshot.SnapshotTaker;
import org.chancery.document.write.Claim;
import org.chancery.document.write.Document;
import org.chancery.document.write.NumberSequence;
import org.chancery.document.write.Register;
import org.chancery.kernel.Command;
import org.chancery.kernel.Refused;
import org.chancery.message.write.Acknowledgement;
import org.chancery.message.write.Conversation;
import org.chancery.message.write.Message;
import org.chancery.message.write.ReadMarker;

import org.springframework.core.env.StandardEnvironment;

/** A command side of its own, whose store now and then does not store. */
final class TriedCommandSide {

    static final String OBEYED = "obeyed";

    private static final SnapshotKinds ALL = SnapshotKinds.of(Assignment.class, Claim.class, Document.class,
            NumberSequence.class, Register.class, Acknowledgement.class, Conversation.class, Message.class,
            ReadMarker.class);

    private final CommandBus commands = new CommandSideConfiguration().commandBus();

    private final TriedEngine engine;

    private TriedCommandSide(SnapshotKinds kinds, int snapshotEach, Function<Class<?>, Cache> recent) {
        this.engine = new TriedEngine(kinds);
        EventStore events = EmbeddedEventStore.builder().storageEngine(this.engine).build();
        Aggregates aggregates = new Aggregates(this.commands,
                new SnapshotTaker(events, kinds, snapshotEach, Runnable::run), recent);
        aggregates.register(Assignment.class);
        DocumentAggregates.register(aggregates);
        MessageAggregates.register(aggregates, new StandardEnvironment());
    }

    /** One that never takes a snapshot. */
    static TriedCommandSide with(Function<Class<?>, Cache> recent) {
        return new TriedCommandSide(SnapshotKinds.of(), Integer.MAX_VALUE, recent);
    }

    /** One that takes a snapshot of any aggregate after so many of its events. */
    static TriedCommandSide with(Function<Class<?>, Cache> recent, int snapshotEach) {
        return new TriedCommandSide(ALL, snapshotEach, recent);
    }

    /** The refusal's code, the failure, or that it was obeyed. */
    String answer(RandomWork.Given given) {
        this.engine.setFailing(given.storeFails());
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

    /** Which kinds of aggregates were built from a snapshot. */
    Set<Class<?>> begunWithSnapshots() {
        return this.engine.begunWithSnapshots();
    }

    void throwSnapshotsAway() {
        this.engine.changeSnapshots((snapshot) -> null);
    }

    void takeSnapshotsForThoseOfOtherCode() {
        this.engine.changeSnapshots(TriedEngine.Snapshot::ofOtherCode);
    }

    void garbleSnapshots() {
        this.engine.changeSnapshots(TriedEngine.Snapshot::garbled);
    }

    record Stored(String stream, long sequence, Object event, Object metadata, Object at) {

        static Stored of(DomainEventMessage<?> event) {
            return new Stored(event.getAggregateIdentifier(), event.getSequenceNumber(), event.getPayload(),
                    event.getMetaData(), event.getTimestamp());
        }

    }

}
