package org.chancery.document.api;

/** Whether the numbers of a register may have holes (NUM-3). */
public enum GapPolicy {

    /** Never: a number is taken together with the registration. */
    GAPLESS,
    /** They may: numbers can be reserved and given back. */
    SKIPS_ALLOWED

}
