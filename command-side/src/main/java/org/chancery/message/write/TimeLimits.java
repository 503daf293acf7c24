package org.chancery.message.write;

import java.time.Duration;

/**
 * How long an author may change what he posted. Two settings, because to correct a slip
 * and to take a word back are not the same (MSG-2).
 *
 * @param editing how long he may edit it
 * @param redacting how long he may redact it
 */
public record TimeLimits(Duration editing, Duration redacting) {

}
