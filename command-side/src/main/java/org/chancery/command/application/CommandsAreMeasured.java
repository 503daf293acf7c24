package org.chancery.command.application;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.ExecutionResult;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.chancery.command.PresumedNew;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long each command took and how it ended: done, refused with a code, or
 * with a fault of ours.
 *
 * @implNote The clock stops when the unit of work is over: events are stored when it
 * commits, after the handler has returned, and that may fail as well.
 */
final class CommandsAreMeasured implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String DONE = "done";

    private static final String FAULT = "fault";

    private final MeterRegistry meters;

    private final Map<Class<?>, Map<String, Timer>> timers = new ConcurrentHashMap<>();

    CommandsAreMeasured(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> decision, InterceptorChain chain)
            throws Exception {
        Timer.Sample sample = Timer.start(this.meters);
        Class<?> command = decision.getMessage().getPayloadType();
        decision.onCleanup((over) -> {
            ExecutionResult result = over.getExecutionResult();
            if (!isDecidedOnceMore(result)) {
                sample.stop(timer(command, outcome(result)));
            }
        });
        return chain.proceed();
    }

    /** Kept here: a registry makes its name and tags anew before it finds a meter. */
    private Timer timer(Class<?> command, String outcome) {
        return this.timers.computeIfAbsent(command, (first) -> new ConcurrentHashMap<>())
            .computeIfAbsent(outcome, (first) -> newTimer(command, outcome));
    }

    private Timer newTimer(Class<?> command, String outcome) {
        return Timer.builder("chancery.command")
            .description("How long commands took from their handler to the end of their commit, by how they ended")
            .tags("command", command.getSimpleName(), "outcome", outcome)
            .serviceLevelObjectives(Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(100),
                    Duration.ofMillis(500), Duration.ofSeconds(2))
            .register(this.meters);
    }

    private static boolean isDecidedOnceMore(@Nullable ExecutionResult result) {
        return result != null && result.isExceptionResult() && PresumedNew.mayHaveMisled(result.getExceptionResult());
    }

    private static String outcome(@Nullable ExecutionResult result) {
        if (result == null) {
            return FAULT;
        }
        return result.isExceptionResult() ? outcome(result.getExceptionResult()) : DONE;
    }

    private static String outcome(@Nullable Throwable thrown) {
        return switch (thrown) {
            case null -> FAULT;
            case Refused refused -> refused.code().name();
            case ConcurrencyException _, AggregateStreamCreationException _ -> KernelRefusal.CONCURRENT_CHANGE.name();
            case AggregateNotFoundException _ -> KernelRefusal.NOT_FOUND.name();
            default -> outcome(thrown.getCause());
        };
    }

}
