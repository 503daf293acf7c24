package org.chancery.command.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.axonframework.common.AxonConfigurationException;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** No defects, but wrong for whoever does not look. */
class AxonDefaultsDefectTests {

    private final TriedPolicies tried = new TriedPolicies();

    @AfterEach
    void close() {
        this.tried.close();
    }

    @Nested
    class SegmentsAndBatches {

        /** Of one aggregate, and so many that a batch would hold several. */
        private static final String[] EVENTS = IntStream.range(0, 200).mapToObj((i) -> "a").toArray(String[]::new);

        @Test
        void bitesOnStockAxon() {
            List<Integer> batches = Collections.synchronizedList(new ArrayList<>());
            PooledStreamingEventProcessor stock = stock((event) -> {
                batches.add(((BatchingUnitOfWork<?>) CurrentUnitOfWork.get()).getMessages().size());
                return "done";
            });
            tried.publish(EVENTS);
            stock.start();
            try {
                TriedPolicies.await(() -> batches.size() == EVENTS.length);
            }
            finally {
                stock.shutDown();
            }

            assertThat(tried.positions().fetchSegments("stock")).hasSize(16);
            assertThat(batches).containsOnly(1);
        }

        /** For a policy one event a batch is right: a crash repeats only its commands. */
        @Test
        void isOutOfReachHere() throws InterruptedException {
            tried.start();
            tried.publish(EVENTS);
            for (long answered = 0; answered < EVENTS.length; answered++) {
                assertThat(tried.next()).isNotNull();
                assertThat(position()).as("kept as soon as the one before was answered").isEqualTo(answered - 1);
                tried.letAnswer();
            }

            assertThat(tried.positions().fetchSegments(tried.name())).containsExactly(0);
        }

        private long position() {
            TrackingToken kept = tried.positions().fetchToken(tried.name(), 0);
            return (kept != null) ? kept.position().orElseThrow() : -1;
        }

        private PooledStreamingEventProcessor stock(EventMessageHandler handler) {
            var threads = Executors.newScheduledThreadPool(2);
            return PooledStreamingEventProcessor.builder()
                .name("stock")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(handler).build())
                .messageSource(tried.events())
                .tokenStore(tried.positions())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .build();
        }

    }

    /** Where nobody names a store, one in memory is taken. */
    @Nested
    class MemoryInSilence {

        @Test
        void bitesOnStockAxon() {
            Configuration stock = DefaultConfigurer.defaultConfiguration(false).eventProcessing((processing) -> {
            }).buildConfiguration();
            stock.start();

            assertThat(stock.eventBus()).as("which keeps no event").isInstanceOf(SimpleEventBus.class);
            assertThat(stock.eventProcessingConfiguration().tokenStore("policies")).as("which forgets every position")
                .isInstanceOf(InMemoryTokenStore.class);
            stock.shutdown();
        }

        /** The rules of the house forbid whatever configures itself. */
        @Test
        @SuppressWarnings("NullAway")
        void isOutOfReachHere() {
            assertThatExceptionOfType(AxonConfigurationException.class).isThrownBy(() -> tried.processor(null));
        }

    }

}
