package org.chancery.query.graphql.mutation;

import org.chancery.kernel.Command;

/**
 * Tells which commands somebody handles. A command bus cannot be asked, so whoever puts
 * both sides into one process answers for it; where the sides are apart there is no
 * catalog, and an unhandled command is found out when it is given.
 */
@FunctionalInterface
public interface CommandCatalog {

    boolean handles(Class<? extends Command> command);

}
