package org.chancery.message.write;

import java.time.Instant;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.chancery.command.EventSourced;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Refused;
import org.chancery.message.api.MessageRefusal;
import org.chancery.message.api.ReadUpTo;
import org.chancery.message.event.ReadMarkerMoved;
import org.jspecify.annotations.Nullable;

/**
 * How far one person has read one conversation (MSG-5). It only moves forward, and not
 * too often.
 */
@AggregateRoot
public final class ReadMarker extends EventSourced<ReadMarkerMoved> {

    private @Nullable ReadMarkerMoved last;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReadUpTo command, Actor actor, Instant now, Messages messages, Conversations conversations) {
        Envelope message = messages.get(command.messageId()).envelope();
        conversations.get(command.conversationId()).mustShow(message, actor);
        if (isBefore(message)) {
            readerTakesHisTime(now);
            record(new ReadMarkerMoved(command.targetFor(actor.person()).value(), message.conversationId(),
                    actor.person().value(), message.messageId(), message.recordedAt(), now));
        }
    }

    /**
     * Two messages of one conversation are recorded one after the other, because posting
     * holds the conversation; so their times tell which came first.
     */
    private boolean isBefore(Envelope message) {
        return this.last == null || this.last.messageRecordedAt().isBefore(message.recordedAt());
    }

    private void readerTakesHisTime(Instant now) {
        if (this.last != null && now.isBefore(this.last.readAt().plus(ReadUpTo.INTERVAL))) {
            throw Refused.because(MessageRefusal.READ_MARKER_TOO_SOON)
                .with("after", this.last.readAt().plus(ReadUpTo.INTERVAL));
        }
    }

    @Override
    protected void evolve(ReadMarkerMoved event) {
        this.last = event;
    }

    ReadMarker() {
        // For Axon: a marker is built from its events.
    }

}
