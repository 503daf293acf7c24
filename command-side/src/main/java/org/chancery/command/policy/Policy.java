package org.chancery.command.policy;

import org.chancery.kernel.DomainEvent;

/**
 * When this has happened, that is asked for: a policy is named {@code When…Then…} and
 * only translates an event into commands. It keeps nothing, and for the same event it
 * always asks for the same commands in the same order, so that running it again after a
 * crash changes nothing.
 */
public interface Policy {

    /** Asked of events only that {@linkplain #concerns(DomainEvent) concern} it. */
    void when(DomainEvent event, Orders orders);

    /** Whether events of this type may be an occasion for the policy. */
    boolean concerns(Class<?> eventType);

    /**
     * Whether this event is an occasion for the policy; the others it never sees, and
     * they cost it no write of its position. To be narrowed where few of a type are.
     */
    default boolean concerns(DomainEvent event) {
        return concerns(event.getClass());
    }

    /**
     * The name under which the policy's position is kept, and from which the ids of its
     * commands come: it never changes, and no other policy has it. A policy whose class
     * is renamed says here what the class was called before.
     */
    default String name() {
        return getClass().getSimpleName();
    }

}
