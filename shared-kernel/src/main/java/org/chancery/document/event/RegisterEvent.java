package org.chancery.document.event;

/** What can have happened to a register. */
public sealed interface RegisterEvent extends DocumentAreaEvent permits RegisterOpened {

    /** The register to which it happened. */
    String registerId();

    @Override
    default String aggregateId() {
        return registerId();
    }

}
