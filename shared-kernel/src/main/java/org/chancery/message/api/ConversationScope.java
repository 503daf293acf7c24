package org.chancery.message.api;

/** For whom a conversation is open without being named. */
public enum ConversationScope {

    /** For nobody: one has to be a member. */
    MEMBERS,

    /** For all of the organization that opened it. */
    ORGANIZATION,

    /** For everybody of every organization. */
    REGION

}
