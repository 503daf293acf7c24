package org.chancery.command;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The common ground of all aggregates: it decides by commands, remembers by events,
 * answers a repeated command as it did the first time, and refuses a command that was
 * meant for an older version.
 *
 * <p>
 * A subclass has a {@code decide(Command, …)} for each use case and one {@link #evolve}
 * over its sealed events. The commands that were obeyed are known from the metadata of
 * the events, so that a repeat is recognized on every engine and after every restart.
 *
 * @param <E> the sealed family of its events
 */
public abstract class EventSourced<E extends DomainEvent> {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable String digestOfCreation;

    private Instant recordedAt = Instant.EPOCH;

    private boolean ofAnotherKind;

    private final Map<String, String> digestsByCommandId = new HashMap<>();

    /**
     * Take over what an event says. It only assigns: it runs at every load and must never
     * refuse.
     */
    protected abstract void evolve(E event);

    /**
     * When the event that is taken over now was recorded, else the last one. Unlike the
     * business time it never runs back within one object.
     */
    protected final Instant recordedAt() {
        return this.recordedAt;
    }

    /**
     * Record what was decided. It is stored when the command's unit of work commits, with
     * all else or not at all.
     */
    protected final void record(E event) {
        Recording.record(event);
    }

    /**
     * Whether the aggregate stands already, created by the very same content.
     * @throws Refused {@link KernelRefusal#ID_REUSED} when it was created by other
     * content
     */
    protected final boolean wasCreatedBy(CommandStamp stamp) {
        if (this.id == null) {
            return false;
        }
        if (!stamp.digest().equals(this.digestOfCreation)) {
            throw Refused.because(KernelRefusal.ID_REUSED).with("id", this.id);
        }
        return true;
    }

    /**
     * Whether this very command was given and obeyed before.
     * @throws Refused when it was meant for another kind of object or for an older
     * version of this, or when other content was given under its id
     */
    final boolean hasObeyed(CommandMessage<?> command) {
        if (this.ofAnotherKind) {
            throw AggregateKind.of(this).refusalOf(command, String.valueOf(this.id));
        }
        CommandStamp stamp = StampParameterResolverFactory.stampOf(command);
        String digest = this.digestsByCommandId.get(stamp.commandId());
        if (digest == null) {
            refuseStale(stamp.expectedVersion());
            return false;
        }
        if (!digest.equals(stamp.digest())) {
            throw Refused.because(KernelRefusal.COMMAND_ID_REUSED).with("commandId", stamp.commandId());
        }
        return true;
    }

    @EventSourcingHandler
    @SuppressWarnings("unchecked")
    final void on(DomainEvent event, EventMessage<?> message) {
        if (!AggregateKind.of(this).has(event)) {
            this.id = event.aggregateId();
            this.ofAnotherKind = true;
            return;
        }
        MetaData metadata = message.getMetaData();
        if (metadata.get(CommandStamp.COMMAND_ID) instanceof String commandId
                && metadata.get(CommandStamp.DIGEST) instanceof String digest) {
            this.digestsByCommandId.put(commandId, digest);
            this.digestOfCreation = (this.id != null) ? this.digestOfCreation : digest;
        }
        this.id = event.aggregateId();
        this.recordedAt = message.getTimestamp();
        evolve((E) event);
    }

    private static void refuseStale(@Nullable Long expectedVersion) {
        Long version = AggregateLifecycle.getVersion();
        if (expectedVersion != null && !expectedVersion.equals(version)) {
            throw Refused.because(KernelRefusal.STALE_VERSION)
                .with("expectedVersion", expectedVersion)
                .with("version", (version != null) ? version : -1);
        }
    }

}
