package org.chancery.message.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.chancery.command.EventSourced;
import org.chancery.kernel.Actor;
import org.chancery.message.api.AcknowledgeMessage;
import org.chancery.message.api.ConversationId;
import org.chancery.message.event.MessageAcknowledged;

/**
 * One person's acknowledgement of one announcement. Each stands for itself, so that
 * thousands can acknowledge at once.
 */
@AggregateRoot
public final class Acknowledgement extends EventSourced<MessageAcknowledged> {

    private boolean given;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AcknowledgeMessage command, Actor actor, Messages messages, Conversations conversations) {
        Post post = messages.get(command.messageId());
        conversations.get(new ConversationId(post.envelope().conversationId())).mustShow(post.envelope(), actor);
        if (!this.given) {
            record(post.standing().acknowledge(command.targetFor(actor.person()).value(), actor));
        }
    }

    @Override
    protected void evolve(MessageAcknowledged event) {
        this.given = true;
    }

    Acknowledgement() {
        // For Axon: an acknowledgement is built from its events.
    }

}
