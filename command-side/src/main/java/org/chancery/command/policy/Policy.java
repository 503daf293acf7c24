package org.chancery.command.policy;

import org.chancery.kernel.DomainEvent;

/**
 * When this has happened, that is asked for: a policy is named {@code When…Then…} and
 * only translates an event into commands. It keeps nothing, and for the same event it
 * always asks for the same commands in the same order, so that running it again after a
 * crash changes nothing.
 */
public interface Policy {

    void when(DomainEvent event, Orders orders);

    /**
     * Whether events of this type are an occasion for the policy; the others it never
     * sees, and they cost it no write of its position.
     */
    boolean concerns(Class<?> eventType);

    /**
     * The name under which the policy's position is kept: the class's, which therefore
     * never changes.
     */
    default String name() {
        return getClass().getSimpleName();
    }

}
