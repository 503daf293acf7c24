package org.chancery.faults.check;

import org.jspecify.annotations.Nullable;

import org.chancery.faults.load.Acknowledged;

/**
 * An acknowledged command that was given once more.
 *
 * @param first what was acknowledged
 * @param position what it was answered now
 * @param refusal why it was refused now; null when it was not
 */
public record Repeat(Acknowledged first, long position, @Nullable String refusal) {

}
