package org.chancery.command.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.chancery.assignment.event.AssignmentAccepted;
import org.chancery.command.Actors;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** A policy on a store of its own, which answers an event when it is told to. */
final class TriedPolicies implements Policy, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EventStore events = EmbeddedEventStore.builder()
        .storageEngine(new InMemoryEventStorageEngine())
        .build();

    private final TokenStore positions = new InMemoryTokenStore();

    private final BlockingQueue<DomainEvent> seen = new LinkedBlockingQueue<>();

    private final Semaphore mayAnswer = new Semaphore(0);

    private final Policies policies = new Policies(List.of(this), List.of(), SimpleCommandBus.builder().build(),
            this.events, this.positions, Clock.systemUTC());

    private volatile Runnable answer = this.mayAnswer::acquireUninterruptibly;

    @Override
    public void when(DomainEvent event, Orders orders) {
        this.seen.add(event);
        this.answer.run();
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return true;
    }

    void start() {
        this.policies.start();
    }

    boolean haveCaughtUp() {
        return this.policies.haveCaughtUp();
    }

    void letAnswer() {
        this.mayAnswer.release();
    }

    /** Answer in this way from now on. */
    void answerBy(Runnable answer) {
        this.answer = answer;
    }

    /** The event that the policy saw next, or null when there is none. */
    DomainEvent next() throws InterruptedException {
        return this.seen.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    void publish(String... assignments) {
        CommandStamp stamp = new CommandStamp("c", "d", Actors.person("clerk"), "c", "api", null, null);
        this.events.publish(IntStream.range(0, assignments.length)
            .<DomainEventMessage<?>>mapToObj((i) -> new GenericDomainEventMessage<>("Assignment", assignments[i], i,
                    new AssignmentAccepted(assignments[i]), MetaData.from(stamp.toMetadata())))
            .toList());
    }

    EventStore events() {
        return this.events;
    }

    TokenStore positions() {
        return this.positions;
    }

    /** A processor as policies have it. */
    PooledStreamingEventProcessor processor() {
        return processor(this.positions);
    }

    PooledStreamingEventProcessor processor(TokenStore positions) {
        return PolicyProcessor.of(this, SimpleCommandBus.builder().build(), this.events, positions,
                Executors.newScheduledThreadPool(0));
    }

    static void await(BooleanSupplier condition) {
        Instant late = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(late);
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        this.mayAnswer.release(1_000);
        this.policies.stop();
    }

}
