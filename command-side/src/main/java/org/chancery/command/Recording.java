package org.chancery.command;

import java.util.Set;

import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.DomainEvent;

/**
 * Records what an aggregate has decided, under the stamp of the command that made it
 * decide. It is stored when the command's unit of work commits, with all else or not at
 * all.
 *
 * @implNote Axon's correlation data would do as well, but copies the whole stamp three
 * times for each message that is made meanwhile, the answer to the command included.
 */
public final class Recording {

    private static final Set<String> ABOUT_THE_COMMAND_ALONE = Set.of(CommandStamp.EXPECTED_VERSION);

    private Recording() {
    }

    /** To be called by the aggregate whose event it is. */
    public static void record(DomainEvent event) {
        AggregateLifecycle.apply(event, stamp(CurrentUnitOfWork.get().getMessage().getMetaData()));
    }

    private static MetaData stamp(MetaData command) {
        return command.containsKey(CommandStamp.EXPECTED_VERSION) ? command.withoutKeys(ABOUT_THE_COMMAND_ALONE)
                : command;
    }

}
