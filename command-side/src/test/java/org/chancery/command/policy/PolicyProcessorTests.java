package org.chancery.command.policy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.chancery.assignment.api.AcceptAssignment;
import org.chancery.assignment.api.AssignmentId;
import org.chancery.assignment.event.AssignmentAccepted;
import org.chancery.assignment.event.ExtensionRefused;
import org.chancery.command.Actors;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.DomainEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PolicyProcessorTests {

    private static final String NO_OCCASION = "no-occasion";

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();

    private final EventStore events = EmbeddedEventStore.builder().storageEngine(this.engine).build();

    private final BlockingQueue<DomainEvent> seen = new LinkedBlockingQueue<>();

    private final Semaphore mayAnswer = new Semaphore(1_000);

    private final Queue<Long> stored = new ConcurrentLinkedQueue<>();

    private final InMemoryTokenStore positions = new InMemoryTokenStore() {
        @Override
        public void storeToken(TrackingToken token, String processor, int segment) {
            PolicyProcessorTests.this.stored.add(token.position().orElseThrow());
            super.storeToken(token, processor, segment);
        }
    };

    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();

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
    void storesItsPositionForNothingThatDoesNotConcernIt() throws InterruptedException {
        this.policies.start();
        publish(new AssignmentAccepted(NO_OCCASION));
        publish(new AssignmentAccepted("occasion"));

        assertThat(next()).isEqualTo(new AssignmentAccepted("occasion"));
        this.policies.stop();
        assertThat(this.stored).hasSizeLessThan(2).doesNotContain(0L);
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
    void twoPoliciesNeverShareAPosition() {
        List<Policy> both = List.of(new OnAcceptance((orders) -> {
        }), new OnAcceptance((orders) -> {
        }));

        assertThatIllegalArgumentException()
            .isThrownBy(
                    () -> new Policies(both, List.of(), this.commands, this.events, this.positions, Clock.systemUTC()))
            .withMessageContaining("OnAcceptance");
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

    @Test
    void hasACommandStoredBeforeItGoesOn() throws InterruptedException {
        this.commands.subscribe(AcceptAssignment.class.getName(), (command) -> {
            publish(new ExtensionRefused("decided", "Нет"));
            return "done";
        });
        BlockingQueue<Boolean> stored = new LinkedBlockingQueue<>();
        this.policies = policies(new OnAcceptance((orders) -> {
            orders.give(new AcceptAssignment(new AssignmentId("00000000-0000-7000-8000-000000000001")));
            stored.add(this.engine.readEvents("decided", 0).hasNext());
        }));
        this.policies.start();
        publish(new AssignmentAccepted("occasion"));

        assertThat(stored.poll(20, TimeUnit.SECONDS)).isTrue();
    }

    private DomainEvent next() throws InterruptedException {
        return this.seen.poll(20, TimeUnit.SECONDS);
    }

    private Policies policies() {
        return policies(new Recording());
    }

    private Policies policies(Policy policy) {
        return new Policies(List.of(policy), List.of(), this.commands, this.events, this.positions, Clock.systemUTC());
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

        @Override
        public boolean concerns(DomainEvent event) {
            return !event.aggregateId().equals(NO_OCCASION);
        }

    }

    private record OnAcceptance(Consumer<Orders> giving) implements Policy {

        @Override
        public void when(DomainEvent event, Orders orders) {
            this.giving.accept(orders);
        }

        @Override
        public boolean concerns(Class<?> eventType) {
            return eventType == AssignmentAccepted.class;
        }

    }

}
