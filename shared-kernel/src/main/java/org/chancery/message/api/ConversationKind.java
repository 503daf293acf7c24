package org.chancery.message.api;

/** Kinds of conversation. */
public enum ConversationKind {

    /** Two people; who they are never changes. */
    DIRECT,

    /** Those who were named, and nobody else. */
    GROUP,

    /** Open: whoever is in its scope may read it and join. */
    CHANNEL,

    /** One-way: its owners and moderators speak, the others acknowledge (MSG-7). */
    ANNOUNCEMENT

}
