package org.chancery.command.application;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.ExecutionResult;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.chancery.store.trace.Traces;
import org.jspecify.annotations.Nullable;

/**
 * A span for each command, from its handler to the end of its commit, under the span of
 * whoever gave it. Its events are noted there, and name it in their metadata.
 */
final class CommandsAreTraced implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String SPAN = CommandsAreTraced.class.getName();

    private final Traces traces;

    CommandsAreTraced(Traces traces) {
        this.traces = traces;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> decision, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> command = decision.getMessage();
        Span span = this.traces.span(command.getPayloadType().getSimpleName(), command.getMetaData()).startSpan();
        decision.resources().put(SPAN, span);
        decision.transformMessage((same) -> same.andMetaData(Traces.naming(span)));
        decision.onCleanup((over) -> end(span, over.getExecutionResult()));
        return chain.proceed();
    }

    /** To be told of each event that is recorded. */
    static <E extends EventMessage<?>> E note(int index, E event) {
        CurrentUnitOfWork.ifStarted((decision) -> {
            if (decision.root().resources().get(SPAN) instanceof Span span) {
                span.addEvent(event.getPayloadType().getSimpleName());
            }
        });
        return event;
    }

    private static void end(Span span, @Nullable ExecutionResult result) {
        if (result != null && result.isExceptionResult()) {
            span.setStatus(StatusCode.ERROR, String.valueOf(result.getExceptionResult().getMessage()));
        }
        span.end();
    }

}
