package org.chancery.command.policy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.chancery.assignment.event.AssignmentAccepted;
import org.chancery.assignment.event.ExtensionRefused;
import org.chancery.command.Actors;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.DomainEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PolicyProcessorTests {

    private final EventStore events = EmbeddedEventStore.builder()
        .storageEngine(new InMemoryEventStorageEngine())
        .build();

    private final BlockingQueue<DomainEvent> seen = new LinkedBlockingQueue<>();

    private final Semaphore mayAnswer = new Semaphore(1_000);

    private final InMemoryTokenStore positions = new InMemoryTokenStore();

    private Policies policies = policies();

    @AfterEach
    void stop() {
        this.policies.stop();
    }

    @Test
    void startsAtTheHeadAndSeesOnlyWhatConcernsIt() throws InterruptedException {
        publish(new AssignmentAccepted("before"));
        this.policies.start();
        publish(new ExtensionRefused("no-concern", "Нет"));
        publish(new AssignmentAccepted("after"));

        assertThat(next()).isEqualTo(new AssignmentAccepted("after"));
        assertThat(this.seen).isEmpty();
    }

    @Test
    void goesOnWhereItStopped() throws InterruptedException {
        this.policies.start();
        publish(new AssignmentAccepted("first"));
        assertThat(next()).isEqualTo(new AssignmentAccepted("first"));
        this.policies.stop();

        publish(new AssignmentAccepted("meanwhile"));
        this.policies = policies();
        this.policies.start();

        assertThat(next()).isEqualTo(new AssignmentAccepted("meanwhile"));
    }

    @Test
    void hasCaughtUpOnlyWhenEveryEventWasAnswered() throws InterruptedException {
        this.mayAnswer.drainPermits();
        this.policies.start();
        publish(new AssignmentAccepted("answered"));
        publish(new ExtensionRefused("no-concern", "Нет"));
        assertThat(next()).isEqualTo(new AssignmentAccepted("answered"));
        assertThat(this.policies.haveCaughtUp()).isFalse();

        this.mayAnswer.release();

        Instant late = Instant.now().plusSeconds(20);
        while (!this.policies.haveCaughtUp()) {
            assertThat(Instant.now()).isBefore(late);
            Thread.sleep(10);
        }
    }

    private DomainEvent next() throws InterruptedException {
        return this.seen.poll(20, TimeUnit.SECONDS);
    }

    private Policies policies() {
        return new Policies(List.of(new Recording()), List.of(), SimpleCommandBus.builder().build(), this.events,
                this.positions, Clock.systemUTC());
    }

    private void publish(DomainEvent event) {
        CommandStamp stamp = new CommandStamp("c", "d", Actors.person("clerk"), "c", "api", null, null);
        DomainEventMessage<DomainEvent> message = new GenericDomainEventMessage<>("Assignment", event.aggregateId(), 0,
                event, MetaData.from(stamp.toMetadata()), event.aggregateId(), Instant.EPOCH);
        this.events.publish(message);
    }

    private final class Recording implements Policy {

        @Override
        public void when(DomainEvent event, Orders orders) {
            PolicyProcessorTests.this.seen.add(event);
            PolicyProcessorTests.this.mayAnswer.acquireUninterruptibly();
        }

        @Override
        public boolean concerns(Class<?> eventType) {
            return eventType == AssignmentAccepted.class;
        }

    }

}
