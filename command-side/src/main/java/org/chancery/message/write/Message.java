package org.chancery.message.write;

import java.time.Instant;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.chancery.command.EventSourced;
import org.chancery.kernel.Actor;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.EditMessage;
import org.chancery.message.api.MessageId;
import org.chancery.message.api.PostMessage;
import org.chancery.message.api.RedactMessage;
import org.chancery.message.event.MessageEdited;
import org.chancery.message.event.MessagePosted;
import org.chancery.message.event.MessageRedacted;
import org.chancery.message.event.PostEvent;
import org.chancery.message.write.Circle.Member;
import org.jspecify.annotations.Nullable;

/**
 * A message: said once, edited perhaps, perhaps redacted. What its author and the others
 * may do, its conversation says.
 */
@AggregateRoot
public final class Message extends EventSourced<PostEvent> {

    private @Nullable Post post;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PostMessage command, CommandStamp stamp, Instant now, Messages messages, Conversations conversations) {
        if (!wasCreatedBy(stamp)) {
            Envelope root = root(command, messages);
            Circle circle = conversations.get(command.conversationId());
            record(Posting.decide(command, stamp.actor(), now, circle, root));
        }
    }

    @CommandHandler
    void decide(EditMessage command, Actor actor, Instant now, Conversations conversations, TimeLimits limits) {
        mustBeShownTo(actor, conversations);
        Standing standing = post().standing();
        if (!standing.text().equals(command.text())) {
            record(standing.edit(command, actor, now, limits));
        }
    }

    @CommandHandler
    void decide(RedactMessage command, Actor actor, Instant now, Conversations conversations, TimeLimits limits) {
        Member member = mustBeShownTo(actor, conversations);
        if (post() instanceof Standing standing) {
            record(standing.redact(command, actor, member, now, limits));
        }
    }

    @Override
    protected void evolve(PostEvent event) {
        this.post = switch (event) {
            case MessagePosted posted -> new Standing(Envelope.of(posted, recordedAt()), posted.text());
            case MessageEdited edited -> new Standing(post().envelope(), edited.text());
            case MessageRedacted redacted -> new Post.Redacted(post().envelope());
        };
    }

    Post post() {
        if (this.post == null) {
            throw new IllegalStateException("A message begins by being posted");
        }
        return this.post;
    }

    /** What it replies to; nothing can reply to itself, for it is not there before. */
    private static @Nullable Envelope root(PostMessage command, Messages messages) {
        MessageId replyTo = command.replyTo();
        if (command.messageId().equals(replyTo)) {
            throw Refused.because(KernelRefusal.NOT_FOUND).with("id", command.messageId().value());
        }
        return (replyTo != null) ? messages.get(replyTo).envelope() : null;
    }

    private Member mustBeShownTo(Actor actor, Conversations conversations) {
        Envelope envelope = post().envelope();
        return conversations.get(new ConversationId(envelope.conversationId())).mustShow(envelope, actor);
    }

    Message() {
        // For Axon: a message is built from its events.
    }

}
