package org.chancery.store;

import com.github.f4b6a3.uuid.UuidCreator;
import org.axonframework.common.IdentifierFactory;

/**
 * Gives every message a UUIDv7. Random ids would scatter the index of event ids over the
 * disk; these are always added at its end. They are told apart, and nobody has to be
 * unable to guess them.
 */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        return UuidCreator.getTimeOrderedEpochFast().toString();
    }

}
