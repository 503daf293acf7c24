package org.chancery.command;

import java.util.function.Supplier;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.chancery.kernel.PersonalCommand;
import org.chancery.kernel.Refused;
import org.chancery.node.transport.CommandTargets;
import org.jspecify.annotations.Nullable;

/**
 * The presumption that what a command may create is not there yet. Nearly always it is
 * not, and to ask the {@link EventStore} first costs a round trip for each new object. A
 * wrong presumption stores nothing: the place of the first event is taken, or the command
 * is refused for what it would not be refused for if the object were known. Then it is
 * decided once more, without the presumption.
 *
 * <p>
 * What belongs to the person who gives the command, such as how far he has read, is
 * mostly there already; of that it is not presumed.
 */
public final class PresumedNew {

    private static final ScopedValue<PresumedNew> PRESUMED = ScopedValue.newInstance();

    private static final CommandTargets TARGETS = new CommandTargets();

    private final CommandMessage<?> command;

    private @Nullable String beginning;

    private boolean reliedOn;

    private PresumedNew(CommandMessage<?> command) {
        this.command = command;
    }

    /** Presume it of the target of a command, while that is decided. */
    public static <T> T during(CommandMessage<?> command, Supplier<T> decision) {
        return ScopedValue.where(PRESUMED, new PresumedNew(command)).call(decision::get);
    }

    /** The command's object is asked for, and may begin if there is none. */
    public static void mayBegin(String id) {
        PresumedNew presumed = current();
        if (presumed != null && presumed.isTarget(id)) {
            presumed.beginning = id;
        }
    }

    /** Whether the store need not be asked for this object. */
    public static boolean isPresumedOf(String id) {
        PresumedNew presumed = current();
        if (presumed == null || !id.equals(presumed.beginning)) {
            return false;
        }
        presumed.reliedOn = true;
        return true;
    }

    /** Whether a decision failed because the presumption was wrong, or may have been. */
    public static boolean mayHaveMisled(@Nullable Throwable failure) {
        PresumedNew presumed = current();
        return presumed != null && presumed.reliedOn && (failure instanceof Refused
                || failure instanceof AggregateStreamCreationException || failure instanceof ConcurrencyException);
    }

    private static @Nullable PresumedNew current() {
        return PRESUMED.isBound() ? PRESUMED.get() : null;
    }

    private boolean isTarget(String id) {
        return !(this.command.getPayload() instanceof PersonalCommand)
                && id.equals(TARGETS.resolveTarget(this.command).getIdentifier());
    }

}
