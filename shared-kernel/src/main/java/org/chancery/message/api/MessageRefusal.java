package org.chancery.message.api;

import org.chancery.kernel.RefusalCode;

/** Why something asked of a conversation or of a message may be refused. */
public enum MessageRefusal implements RefusalCode {

    /** A direct conversation is one with exactly one other person. */
    DIRECT_NEEDS_ONE_OTHER(Kind.INVALID),

    /** Somebody is named twice among the members. */
    MEMBER_NAMED_TWICE(Kind.INVALID),

    /** A channel is open to an organization or to the region, and nothing else is. */
    SCOPE_NOT_POSSIBLE(Kind.INVALID),

    /** MSG-6: what is open, or has no newcomers, cannot hide its past from newcomers. */
    HISTORY_NOT_POSSIBLE(Kind.INVALID),

    /** Who the two people of a direct conversation are never changes. */
    MEMBERSHIP_FIXED(Kind.CONFLICT),

    /** A conversation always has an owner. */
    LAST_OWNER(Kind.CONFLICT),

    /** It has as many members as a conversation can have. */
    CONVERSATION_FULL(Kind.CONFLICT),

    /** MSG-4: replies go to the message that begins the thread. */
    REPLY_TO_REPLY(Kind.INVALID),

    /** MSG-3: only its envelope is left. */
    MESSAGE_REDACTED(Kind.CONFLICT),

    /** MSG-7: what people acknowledge must stay what they read. */
    MESSAGE_ACKNOWLEDGED_AS_IT_IS(Kind.CONFLICT),

    /** MSG-2: the time for editing is over. */
    EDITING_TOO_LATE(Kind.CONFLICT),

    /** MSG-2: the author's time for redacting is over. */
    REDACTING_TOO_LATE(Kind.CONFLICT),

    /** MSG-7: the message asks for no acknowledgement. */
    NO_ACKNOWLEDGEMENT_DUE(Kind.CONFLICT),

    /** MSG-5: the marker was moved a moment ago. */
    READ_MARKER_TOO_SOON(Kind.UNAVAILABLE);

    private final Kind kind;

    MessageRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return this.kind;
    }

}
