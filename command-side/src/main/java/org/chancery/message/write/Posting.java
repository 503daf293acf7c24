package org.chancery.message.write;

import java.time.Instant;

import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.MessageRefusal;
import org.chancery.message.api.PostMessage;
import org.chancery.message.event.MessagePosted;
import org.jspecify.annotations.Nullable;

/** The rules of posting: who may, and in answer to what. */
final class Posting {

    private Posting() {
    }

    static MessagePosted decide(PostMessage command, Actor actor, Instant now, Circle circle, @Nullable Envelope root) {
        MemberRole role = circle.mustBeMember(actor).role();
        authorIsEntitled(circle.kind(), role);
        if (root != null) {
            circle.mustShow(root, actor);
            rootIsNoReplyItself(root);
        }
        return posted(command, actor, now, circle);
    }

    private static void authorIsEntitled(ConversationKind kind, MemberRole role) {
        boolean entitled = switch (kind) {
            case DIRECT, GROUP, CHANNEL -> role != MemberRole.READ_ONLY;
            case ANNOUNCEMENT -> role.runs();
        };
        if (!entitled) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
    }

    /** MSG-4: the refusal names the message to reply to instead. */
    private static void rootIsNoReplyItself(Envelope root) {
        if (root.rootId() != null) {
            throw Refused.because(MessageRefusal.REPLY_TO_REPLY).with("replyTo", root.rootId());
        }
    }

    private static MessagePosted posted(PostMessage command, Actor actor, Instant now, Circle circle) {
        boolean isReply = command.replyTo() != null;
        PositionId onBehalfOf = actor.onBehalfOf();
        return new MessagePosted(command.messageId().value(), circle.conversationId(),
                isReply ? String.valueOf(command.replyTo()) : null, actor.person().value(), actor.position().value(),
                (onBehalfOf != null) ? onBehalfOf.value() : null, now, command.text(), command.files(),
                circle.kind() == ConversationKind.ANNOUNCEMENT && !isReply, circle.history().name(),
                circle.scope().name(), circle.organization());
    }

}
