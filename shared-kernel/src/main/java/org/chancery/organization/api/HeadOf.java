package org.chancery.organization.api;

/** What a position heads. */
public enum HeadOf {

    /** The unit to which it belongs. */
    UNIT,

    /** The organization (руководитель организации). */
    ORGANIZATION

}
