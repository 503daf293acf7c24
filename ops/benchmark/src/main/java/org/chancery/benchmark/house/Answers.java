package org.chancery.benchmark.house;

import java.util.concurrent.TimeUnit;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;

/** Commands whose answer is waited for. */
public final class Answers {

    private static final int PATIENCE_SECONDS = 30;

    private Answers() {
    }

    /** Give the command and wait until what it recorded is stored; it must be obeyed. */
    public static <C> Object await(CommandBus commands, CommandMessage<C> command) {
        FutureCallback<C, Object> answer = new FutureCallback<>();
        commands.dispatch(command, answer);
        CommandResultMessage<?> result = answer.getResult(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (result.isExceptional()) {
            throw new IllegalStateException("Not obeyed: " + command.getPayload(), result.exceptionResult());
        }
        return result.getPayload();
    }

}
