package org.chancery.store.postgres;

import java.time.Duration;

/**
 * What the store has been doing since it was opened, for whoever watches over it.
 *
 * @param commits how many commits were begun
 * @param appends how many appends went into them
 * @param events how many events those held
 * @param oldestAppend how long the append that waits longest has waited for its answer;
 * zero when none does
 */
public record Activity(long commits, long appends, long events, Duration oldestAppend) {

}
