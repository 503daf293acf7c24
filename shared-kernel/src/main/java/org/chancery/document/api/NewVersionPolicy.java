package org.chancery.document.api;

/**
 * Which visas stay in force when a new version is added on the way (APR-2). Whoever did
 * not agree is asked again in any case.
 */
public enum NewVersionPolicy {

    /** All who agreed, with or without remarks, have agreed: the change is editorial. */
    KEEP_VISAS,
    /** Who agreed with remarks is asked again. */
    ASK_REMARKING_AGAIN,
    /** Everyone is asked again. */
    ASK_ALL_AGAIN

}
