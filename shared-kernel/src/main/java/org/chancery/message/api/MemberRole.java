package org.chancery.message.api;

/** What a member may do in a conversation. */
public enum MemberRole {

    /** Everything, and say who else may. There is always one. */
    OWNER,

    /** Let people in and out, redact what others posted. */
    MODERATOR,

    /** Read and post. */
    MEMBER,

    /** Read and post, as somebody from outside. */
    GUEST,

    /** Read only. */
    READ_ONLY;

    /** Whether he runs the conversation. */
    public boolean runs() {
        return this == OWNER || this == MODERATOR;
    }

}
