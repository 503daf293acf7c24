package org.chancery.command.application;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.chancery.command.PresumedNew;
import org.jspecify.annotations.Nullable;

/**
 * The bus on which commands reach the aggregates of this process. What a command creates
 * is {@linkplain PresumedNew presumed new} at first; where that may have misled, the
 * command is handled again as if for the first time.
 *
 * @implNote Inside of another unit of work nothing is presumed: events are stored when
 * that one commits, and only then is it known whether the presumption was right.
 */
final class LocalCommands extends SimpleCommandBus {

    LocalCommands() {
        super(SimpleCommandBus.builder());
    }

    @Override
    protected <C, R> void handle(CommandMessage<C> command, MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        CommandResultMessage<? extends R> presumed = CurrentUnitOfWork.isStarted() ? null : presuming(command, handler);
        if (presumed != null) {
            callback.onResult(command, presumed);
        }
        else {
            super.handle(command, handler, callback);
        }
    }

    /** Null when the presumption may have misled. */
    private <C, R> @Nullable CommandResultMessage<? extends R> presuming(CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler) {
        return PresumedNew.during(command, () -> {
            // This bus answers before it returns.
            FutureCallback<C, R> answer = new FutureCallback<>();
            super.handle(command, handler, answer);
            CommandResultMessage<? extends R> result = answer.getResult();
            return PresumedNew.mayHaveMisled(result.optionalExceptionResult().orElse(null)) ? null : result;
        });
    }

}
