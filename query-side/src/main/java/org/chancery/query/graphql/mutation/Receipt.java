package org.chancery.query.graphql.mutation;

import org.chancery.kernel.Command;

/**
 * What is known when a command has been done; the payload is read from it.
 *
 * @param command what was done
 * @param position a position at or after all that it recorded
 * @param stale whether the views may not show it yet
 */
public record Receipt(Command command, long position, boolean stale) {

}
