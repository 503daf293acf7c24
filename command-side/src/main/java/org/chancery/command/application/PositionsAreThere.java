package org.chancery.command.application;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PositionId;
import org.chancery.node.transport.CommandTargets;
import org.chancery.organization.write.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a command that names a position which is not in the directory, with
 * {@link KernelRefusal#NOT_FOUND}: what is sent there, nobody would ever see. It looks
 * into every command of a person, whatever the area; only the command's own object is
 * left to that object, which may be about to begin.
 *
 * @implNote A position that was there once is there for ever, so it is looked for once.
 * Those that were found are never more than the directory has.
 */
final class PositionsAreThere implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final Contents<PositionId> POSITIONS = new Contents<>(PositionId.class);

    private static final CommandTargets TARGETS = new CommandTargets();

    private final Directory directory;

    private final Set<PositionId> there = ConcurrentHashMap.newKeySet();

    PositionsAreThere(Directory directory) {
        this.directory = directory;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> decision, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> command = decision.getMessage();
        if (!CommandStamp.BY_POLICY.equals(command.getMetaData().get(CommandStamp.SOURCE))) {
            POSITIONS.each(command.getPayload(), (position) -> mustBeThere(position, command));
        }
        return chain.proceed();
    }

    private void mustBeThere(PositionId position, CommandMessage<?> command) {
        if (!this.there.contains(position) && !position.equals(TARGETS.resolveTarget(command).getIdentifierValue())) {
            this.directory.position("positionId", position);
            this.there.add(position);
        }
    }

}
