package org.chancery.message.api;

/**
 * Which messages a newcomer sees (MSG-6). What counts for a message is the setting that
 * was in force when it was posted.
 */
public enum HistoryVisibility {

    /** Also those posted before he came. */
    EVERYTHING,

    /** Only those posted since he joined. */
    SINCE_JOIN

}
