package org.chancery.message.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;

/**
 * Say which messages newcomers see from now on. Messages posted before keep the setting
 * that was in force then (MSG-6).
 *
 * <p>
 * Only an owner may. A channel is open and shows everything; the two people of a direct
 * conversation have no newcomers. The present setting changes nothing.
 */
public record ChangeHistoryVisibility(@TargetAggregateIdentifier ConversationId conversationId,
        HistoryVisibility history) implements ConversationCommand {

    public ChangeHistoryVisibility {
        Require.present("history", history);
    }

}
