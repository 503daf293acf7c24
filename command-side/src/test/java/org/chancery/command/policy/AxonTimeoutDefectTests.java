package org.chancery.command.policy;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.messaging.timeout.AxonTaskJanitor;
import org.axonframework.messaging.timeout.UnitOfWorkTimeoutInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.chancery.assignment.event.AssignmentAccepted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** What Axon's timeouts of handlers leave behind: threads, and interrupts. */
class AxonTimeoutDefectTests {

    private final TriedPolicies tried = new TriedPolicies();

    @AfterEach
    void close() {
        this.tried.close();
    }

    /** #4244. */
    @Nested
    class ThreadThatOutlivesShutdown {

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
            tried.letAnswer();
            tried.start();
            tried.publish("answered");

            assertThat(tried.next()).isEqualTo(new AssignmentAccepted("answered"));
            TriedPolicies.await(tried::haveCaughtUp);
            assertThat(tasksOfTheJanitor()).as("timeouts that were set").isEqualTo(before);
            assertThat(tried.processor().getHandlerInterceptors()).isEmpty();
        }

        private static CommandBus withTimeouts(SimpleCommandBus bus) {
            bus.registerHandlerInterceptor(new UnitOfWorkTimeoutInterceptor("stock", 10_000, 10_000, 1_000));
            return bus;
        }

        private static long tasksOfTheJanitor() {
            return ((ScheduledThreadPoolExecutor) AxonTaskJanitor.INSTANCE).getTaskCount();
        }

    }

    /**
     * #4456: the time is over just when a handler has failed by itself. The interrupt
     * then reaches whoever is next, and stops the processor for good.
     */
    @Nested
    class InterruptThatComesTooLate {

        private final AtomicInteger times = new AtomicInteger();

        @Test
        void bitesOnStockAxon() {
            Janitor janitor = new Janitor();
            TrackingEventProcessor stock = stock((event) -> {
                this.times.incrementAndGet();
                CurrentUnitOfWork.get().onRollback((failed) -> janitor.timeIsOver());
                throw new IllegalStateException("Fails by itself");
            });
            stock.registerHandlerInterceptor(new UnitOfWorkTimeoutInterceptor("stock", 10_000, 10_000, 1_000, janitor,
                    LoggerFactory.getLogger("janitor")));
            tried.publish("a");
            stock.start();

            TriedPolicies.await(() -> !stock.isRunning());
            assertThat(this.times).as("it should have been tried again").hasValue(1);
        }

        @Test
        void isOutOfReachHere() throws InterruptedException {
            tried.answerBy(() -> {
                if (this.times.incrementAndGet() == 1) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("Fails by itself");
                }
            });
            tried.start();
            tried.publish("a", "b");

            assertThat(tried.next()).isEqualTo(new AssignmentAccepted("a"));
            assertThat(tried.next()).as("again").isEqualTo(new AssignmentAccepted("a"));
            assertThat(tried.next()).isEqualTo(new AssignmentAccepted("b"));
        }

        private TrackingEventProcessor stock(EventMessageHandler handler) {
            return TrackingEventProcessor.builder()
                .name("stock")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                    .eventHandlers(handler)
                    .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                    .build())
                .messageSource(tried.events())
                .tokenStore(tried.positions())
                .transactionManager(NoTransactionManager.instance())
                .build();
        }

    }

    /** Whose clock is ours. */
    private static final class Janitor extends ScheduledThreadPoolExecutor {

        private final AtomicReference<Runnable> due = new AtomicReference<>();

        Janitor() {
            super(0);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            this.due.set(task);
            return super.schedule(() -> {
            }, delay, unit);
        }

        void timeIsOver() {
            this.due.get().run();
        }

    }

}
