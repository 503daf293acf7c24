package org.chancery.command.policy;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.async.SequentialPolicy;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.timeout.AxonTaskJanitor;
import org.axonframework.messaging.timeout.UnitOfWorkTimeoutInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.chancery.assignment.event.AssignmentAccepted;
import org.chancery.command.Actors;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.DomainEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The known defects of Axon 4.13.0: each is first shown to bite on Axon as it comes, so
 * that whoever upgrades learns when one is gone, and then to be out of reach here. What
 * nobody may use at all is also forbidden by the rules of the house.
 *
 * <p>
 * Not shown to bite: the race by which a handler's timeout stops a
 * {@code TrackingEventProcessor} (#4456), for it cannot be provoked within reason, and
 * that its in-memory engine scans the whole store at each load, which only a clock would
 * tell.
 */
class AxonDefectTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EventStore events = EmbeddedEventStore.builder()
        .storageEngine(new InMemoryEventStorageEngine())
        .build();

    private final TokenStore positions = new InMemoryTokenStore();

    private final BlockingQueue<DomainEvent> seen = new LinkedBlockingQueue<>();

    private final Semaphore mayAnswer = new Semaphore(0);

    private final Policy policy = new Recording();

    private final Policies policies = new Policies(List.of(this.policy), List.of(), SimpleCommandBus.builder().build(),
            this.events, this.positions, Clock.systemUTC());

    @AfterEach
    void stop() {
        this.mayAnswer.release(1_000);
        this.policies.stop();
    }

    /** #4160. */
    @Nested
    class ReplayTokenThatCannotBeReadBack {

        private final TrackingToken token = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(10),
                new GlobalSequenceTrackingToken(3));

        @Test
        void bitesOnStockAxon() {
            Serializer stock = Jackson3Serializer.builder().build();
            SerializedObject<String> written = stock.serialize(this.token, String.class);

            assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> stock.deserialize(written));
        }

        @Test
        void isOutOfReachHere() {
            Serializer ours = new PositionSerializer();
            TrackingToken position = new GlobalSequenceTrackingToken(10);

            assertThat(ours.<byte[], TrackingToken>deserialize(ours.serialize(position, byte[].class)))
                .isEqualTo(position);
            assertThat(processor().supportsReset()).isFalse();
            assertThatExceptionOfType(IllegalArgumentException.class).as("it would stop at writing")
                .isThrownBy(() -> ours.serialize(this.token, byte[].class));
        }

    }

    /** #4253. */
    @Nested
    class SequencingKeyThatIsAnObjectsIdentity {

        private static final Segment HALF = Segment.ROOT_SEGMENT.split()[0];

        private static final int RESTARTS = 64;

        @Test
        void bitesOnStockAxon() {
            assertThat(IntStream.range(0, RESTARTS).mapToObj((restart) -> HALF.matches(keyAfterARestart())))
                .as("in the first half of the segments after each restart")
                .contains(true, false);
        }

        @Test
        void isOutOfReachHere() {
            SimpleEventHandlerInvoker invoker = (SimpleEventHandlerInvoker) processor().eventHandlerInvoker();
            EventMessage<?> event = GenericEventMessage.asEventMessage(new AssignmentAccepted("a"));
            policies.start();

            assertThat(invoker.getSequencingPolicy().getSequenceIdentifierFor(event)).as("its hash is specified")
                .isInstanceOf(String.class);
            assertThat(positions.fetchSegments(policy.name())).containsExactly(0);
        }

        /** A program that starts anew loads the class anew. */
        private static Object keyAfterARestart() {
            URL axon = SequentialPolicy.class.getProtectionDomain().getCodeSource().getLocation();
            try (URLClassLoader program = new URLClassLoader(new URL[] { axon }, null)) {
                Class<?> type = program.loadClass(SequentialPolicy.class.getName());
                return type.getMethod("getSequenceIdentifierFor", Object.class)
                    .invoke(type.getConstructor().newInstance(), "event");
            }
            catch (Exception ex) {
                throw new IllegalStateException(ex);
            }
        }

    }

    /** #4244, and #4456, which needs a timeout too. */
    @Nested
    class ThreadOfTimeoutsThatOutlivesShutdown {

        @Test
        void bitesOnStockAxon() {
            Configuration stock = DefaultConfigurer.defaultConfiguration(false)
                .configureCommandBus((configuration) -> withTimeouts(SimpleCommandBus.builder().build()))
                .buildConfiguration();
            stock.start();
            stock.commandBus().subscribe(String.class.getName(), (command) -> "done");
            stock.commandBus().dispatch(GenericCommandMessage.asCommandMessage("anything"));
            stock.shutdown();

            assertThat(Thread.getAllStackTraces().keySet()).filteredOn((thread) -> thread.getName().contains("janitor"))
                .as("threads that are left")
                .hasSize(1)
                .allMatch(Thread::isAlive);
        }

        @Test
        void isOutOfReachHere() throws InterruptedException {
            long before = tasksOfTheJanitor();
            mayAnswer.release();
            policies.start();
            publish("answered");

            assertThat(next()).isEqualTo(new AssignmentAccepted("answered"));
            await(policies::haveCaughtUp);
            assertThat(tasksOfTheJanitor()).as("timeouts that were set").isEqualTo(before);
            assertThat(processor().getHandlerInterceptors()).isEmpty();
        }

        private static CommandBus withTimeouts(SimpleCommandBus bus) {
            bus.registerHandlerInterceptor(new UnitOfWorkTimeoutInterceptor("stock", 10_000, 10_000, 1_000));
            return bus;
        }

        private static long tasksOfTheJanitor() {
            return ((ScheduledThreadPoolExecutor) AxonTaskJanitor.INSTANCE).getTaskCount();
        }

    }

    /** No defect, but wrong for whoever does not look. */
    @Nested
    class DefaultsOfSegmentsAndBatches {

        /** Of one aggregate, and so many that a batch would hold several. */
        private static final String[] EVENTS = IntStream.range(0, 200).mapToObj((i) -> "a").toArray(String[]::new);

        @Test
        void bitesOnStockAxon() {
            List<Integer> batches = Collections.synchronizedList(new ArrayList<>());
            PooledStreamingEventProcessor stock = stock((event) -> {
                batches.add(((BatchingUnitOfWork<?>) CurrentUnitOfWork.get()).getMessages().size());
                return "done";
            });
            publish(EVENTS);
            stock.start();
            try {
                await(() -> batches.size() == EVENTS.length);
            }
            finally {
                stock.shutDown();
            }

            assertThat(positions.fetchSegments("stock")).hasSize(16);
            assertThat(batches).containsOnly(1);
        }

        /** For a policy one event a batch is right: a crash repeats only its commands. */
        @Test
        void isOutOfReachHere() throws InterruptedException {
            policies.start();
            publish(EVENTS);
            for (long answered = 0; answered < EVENTS.length; answered++) {
                assertThat(next()).isNotNull();
                assertThat(position()).as("kept as soon as the one before was answered").isEqualTo(answered - 1);
                mayAnswer.release();
            }

            assertThat(positions.fetchSegments(policy.name())).containsExactly(0);
        }

        private long position() {
            TrackingToken kept = positions.fetchToken(policy.name(), 0);
            return (kept != null) ? kept.position().orElseThrow() : -1;
        }

        private PooledStreamingEventProcessor stock(EventMessageHandler handler) {
            var threads = Executors.newScheduledThreadPool(2);
            return PooledStreamingEventProcessor.builder()
                .name("stock")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(handler).build())
                .messageSource(events)
                .tokenStore(positions)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .build();
        }

    }

    private PooledStreamingEventProcessor processor() {
        return PolicyProcessor.of(this.policy, SimpleCommandBus.builder().build(), this.events, this.positions,
                Executors.newScheduledThreadPool(0));
    }

    private DomainEvent next() throws InterruptedException {
        return this.seen.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static void await(BooleanSupplier condition) {
        Instant late = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(late);
            Thread.onSpinWait();
        }
    }

    private void publish(String... assignments) {
        CommandStamp stamp = new CommandStamp("c", "d", Actors.person("clerk"), "c", "api", null, null);
        this.events.publish(IntStream.range(0, assignments.length)
            .<DomainEventMessage<?>>mapToObj((i) -> new GenericDomainEventMessage<>("Assignment", assignments[i], i,
                    new AssignmentAccepted(assignments[i]), MetaData.from(stamp.toMetadata())))
            .toList());
    }

    private final class Recording implements Policy {

        @Override
        public void when(DomainEvent event, Orders orders) {
            AxonDefectTests.this.seen.add(event);
            AxonDefectTests.this.mayAnswer.acquireUninterruptibly();
        }

        @Override
        public boolean concerns(Class<?> eventType) {
            return true;
        }

    }

}
