package org.chancery.command.policy;

import java.time.Instant;

/**
 * When the time has come, that is asked for. Called every few seconds; asking again for
 * the same must be harmless.
 */
public interface ClockPolicy {

    void at(Instant now, Orders orders);

}
