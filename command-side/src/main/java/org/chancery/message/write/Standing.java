package org.chancery.message.write;

import java.time.Duration;
import java.time.Instant;

import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Sealed;
import org.chancery.message.api.EditMessage;
import org.chancery.message.api.MessageRefusal;
import org.chancery.message.api.RedactMessage;
import org.chancery.message.event.MessageAcknowledged;
import org.chancery.message.event.MessageEdited;
import org.chancery.message.event.MessageRedacted;
import org.chancery.message.write.Circle.Member;

/** A message with its content, as posted or as last edited. */
record Standing(Envelope envelope, Sealed<String> text) implements Post {

    MessageEdited edit(EditMessage command, Actor actor, Instant now, TimeLimits limits) {
        only(isBy(actor));
        if (this.envelope.acknowledgementDue()) {
            throw Refused.because(MessageRefusal.MESSAGE_ACKNOWLEDGED_AS_IT_IS);
        }
        within(limits.editing(), now, MessageRefusal.EDITING_TOO_LATE);
        return new MessageEdited(this.envelope.messageId(), command.text());
    }

    MessageRedacted redact(RedactMessage command, Actor actor, Member member, Instant now, TimeLimits limits) {
        only(isBy(actor) || member.runs());
        if (!member.runs()) {
            within(limits.redacting(), now, MessageRefusal.REDACTING_TOO_LATE);
        }
        return new MessageRedacted(this.envelope.messageId(), actor.person().value(), command.reason());
    }

    MessageAcknowledged acknowledge(String acknowledgementId, Actor actor) {
        if (!this.envelope.acknowledgementDue()) {
            throw Refused.because(MessageRefusal.NO_ACKNOWLEDGEMENT_DUE).with("id", this.envelope.messageId());
        }
        return new MessageAcknowledged(acknowledgementId, this.envelope.messageId(), this.envelope.conversationId(),
                actor.person().value());
    }

    @Override
    public Standing standing() {
        return this;
    }

    private boolean isBy(Actor actor) {
        return this.envelope.author().equals(actor.person().value());
    }

    private void within(Duration limit, Instant now, MessageRefusal otherwise) {
        Instant end = this.envelope.postedAt().plus(limit);
        if (now.isAfter(end)) {
            throw Refused.because(otherwise).with("until", end);
        }
    }

    private static void only(boolean allowed) {
        if (!allowed) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
    }

}
