package org.chancery.document.api;

/** What can be asked of a register. */
public sealed interface RegisterCommand extends DocumentAreaCommand permits OpenRegister {

    /** The register that is meant. */
    RegisterId registerId();

}
