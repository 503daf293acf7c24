package org.chancery.query.graphql.garden;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Command;
import org.chancery.query.graphql.garden.PlantTree.TreeId;

/** Fell a tree. */
public record FellTree(@TargetAggregateIdentifier TreeId treeId, String reason) implements Command {

}
