package org.chancery.command.policy;

import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Runs one policy over the events, one after the other, from where it stopped. It begins
 * at the head of the store: what happened before a policy existed is not its business.
 *
 * @implNote One segment and a constant sequencing key. Axon's own
 * {@code SequentialPolicy} keys on an object's identity, with which an event can be
 * skipped after a restart. One event a batch: its position is stored as soon as its
 * commands are, so that a crash repeats the commands of one event and not of a thousand.
 */
final class PolicyProcessor implements EventMessageHandler {

    private static final SequencingPolicy<EventMessage<?>> ONE_AFTER_THE_OTHER = (event) -> "policy";

    private final Policy policy;

    private final CommandBus commands;

    private PolicyProcessor(Policy policy, CommandBus commands) {
        this.policy = policy;
        this.commands = commands;
    }

    static PooledStreamingEventProcessor of(Policy policy, CommandBus commands, EventStore events, TokenStore tokens,
            ScheduledExecutorService threads) {
        return PooledStreamingEventProcessor.builder()
            .name(policy.name())
            .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                .eventHandlers(new PolicyProcessor(policy, commands))
                .sequencingPolicy(ONE_AFTER_THE_OTHER)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build())
            .errorHandler(PropagatingErrorHandler.instance())
            .messageSource(events)
            .tokenStore(tokens)
            .transactionManager(NoTransactionManager.instance())
            .coordinatorExecutor(threads)
            .workerExecutor(threads)
            .initialSegmentCount(1)
            .batchSize(1)
            .build();
    }

    /**
     * What does not concern the policy costs no write: its position is stored every few
     * seconds then.
     */
    @Override
    public boolean canHandle(EventMessage<?> message) {
        return canHandleType(message.getPayloadType()) && this.policy.concerns((DomainEvent) message.getPayload());
    }

    @Override
    public boolean canHandleType(Class<?> eventType) {
        return this.policy.concerns(eventType);
    }

    /** What a policy asked for was done; it never runs in a replay. */
    @Override
    public boolean supportsReset() {
        return false;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        CommandStamp cause = CommandStamp.from(message.getMetaData());
        Instant occurredAt = (cause.occurredAt() != null) ? cause.occurredAt() : message.getTimestamp();
        this.policy.when((DomainEvent) message.getPayload(),
                Orders.because(this.policy.name(), message.getIdentifier(), cause, occurredAt, this.commands));
        return null;
    }

}
