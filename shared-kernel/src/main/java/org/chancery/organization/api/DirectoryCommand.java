package org.chancery.organization.api;

import org.chancery.kernel.Command;

/**
 * What can be asked of the directory: of organizations, of their units, and of the
 * positions that people hold in them.
 */
public sealed interface DirectoryCommand extends Command permits OrganizationCommand, UnitCommand, PositionCommand {

}
