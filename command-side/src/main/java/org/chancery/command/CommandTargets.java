package org.chancery.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.PersonalCommand;

/**
 * Finds the aggregate that a command is meant for: the one that it names, or, of a
 * {@link PersonalCommand}, the one that belongs to whoever gives it.
 */
public final class CommandTargets implements CommandTargetResolver {

    private final CommandTargetResolver named = AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        if (command.getPayload() instanceof PersonalCommand personal) {
            CommandStamp stamp = CommandStamp.from(command.getMetaData());
            return new VersionedAggregateIdentifier(personal.targetFor(stamp.actor().person()), null);
        }
        return this.named.resolveTarget(command);
    }

}
