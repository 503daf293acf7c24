package org.chancery.command.policy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.async.FullConcurrencyPolicy;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A group whose components have different sequencing policies, one of which may be given
 * an event twice (#4769). That is so from 5.0 on and not in the Axon that is used here:
 * the first test says when an upgrade brings it.
 */
class AxonMixedPoliciesDefectTests {

    private static final int EVENTS = 200;

    private final Map<String, Integer> byAggregate = new ConcurrentHashMap<>();

    private final Map<String, Integer> byEvent = new ConcurrentHashMap<>();

    private final TriedPolicies tried = new TriedPolicies();

    @AfterEach
    void close() {
        this.tried.close();
    }

    @Test
    void doesNotBiteOnTheStockAxonOfToday() {
        try (ScheduledExecutorService threads = Executors.newScheduledThreadPool(2)) {
            PooledStreamingEventProcessor group = PooledStreamingEventProcessor.builder()
                .name("group")
                .eventHandlerInvoker(new MultiEventHandlerInvoker(
                        component(SequentialPerAggregatePolicy.instance(), this.byAggregate),
                        component(new FullConcurrencyPolicy(), this.byEvent)))
                .messageSource(this.tried.events())
                .tokenStore(this.tried.positions())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .build();
            this.tried.publish(IntStream.range(0, EVENTS).mapToObj((i) -> "a" + i % 10).toArray(String[]::new));
            group.start();
            TriedPolicies.await(() -> group.processingStatus().size() == 16 && group.processingStatus()
                .values()
                .stream()
                .allMatch((status) -> status.getCurrentPosition().orElse(-1) == EVENTS - 1));
            group.shutDown();
        }

        assertThat(List.of(this.byAggregate, this.byEvent))
            .allSatisfy((times) -> assertThat(times.values()).hasSize(EVENTS).containsOnly(1));
    }

    @Test
    void isOutOfReachHere() {
        EventHandlerInvoker invoker = this.tried.processor().eventHandlerInvoker();

        assertThat(invoker).isInstanceOfSatisfying(SimpleEventHandlerInvoker.class,
                (alone) -> assertThat(alone.eventHandlers()).hasSize(1));
        this.tried.start();
        assertThat(this.tried.positions().fetchSegments(this.tried.name())).containsExactly(0);
    }

    private static EventHandlerInvoker component(SequencingPolicy<? super EventMessage<?>> policy,
            Map<String, Integer> times) {
        EventMessageHandler counting = (event) -> times.merge(event.getIdentifier(), 1, Integer::sum);
        return SimpleEventHandlerInvoker.builder()
            .eventHandlers(Collections.singletonList(counting))
            .sequencingPolicy(policy)
            .build();
    }

}
