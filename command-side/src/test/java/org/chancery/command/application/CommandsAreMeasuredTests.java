package org.chancery.command.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of a command by how it ended. */
class CommandsAreMeasuredTests {

    private final MeterRegistry meters = new SimpleMeterRegistry();

    private final CommandBus commands = SimpleCommandBus.builder().build();

    CommandsAreMeasuredTests() {
        this.commands.registerHandlerInterceptor(new CommandsAreMeasured(this.meters));
    }

    @Test
    void commandThatWasDoneIsCountedAsDone() {
        give((command) -> "done");
        give((command) -> "done again");

        assertThat(count("done")).isEqualTo(2);
        assertThat(this.meters.get("chancery.command").timers()).hasSize(1);
    }

    @Test
    void refusedCommandIsCountedUnderItsCode() {
        give((command) -> {
            throw Refused.because(KernelRefusal.STALE_VERSION).with("expected", 3);
        });

        assertThat(count("STALE_VERSION")).isEqualTo(1);
        assertThat(this.meters.get("chancery.command").timers()).hasSize(1);
    }

    @Test
    void whateverElseIsThrownIsAFault() {
        give((command) -> {
            throw new IllegalStateException("a mistake of ours");
        });

        assertThat(count("fault")).isEqualTo(1);
    }

    @Test
    void commandThatIsNotStoredIsNotCountedAsDone() {
        give((command) -> {
            CurrentUnitOfWork.get().onPrepareCommit((decision) -> {
                throw new ConcurrencyException("another was faster");
            });
            return "decided";
        });

        assertThat(count("CONCURRENT_CHANGE")).isEqualTo(1);
        assertThat(this.meters.get("chancery.command").timers()).hasSize(1);
    }

    private void give(MessageHandler<CommandMessage<?>> handler) {
        this.commands.subscribe(Stamp.class.getName(), handler);
        this.commands.dispatch(GenericCommandMessage.asCommandMessage(new Stamp()));
    }

    private long count(String outcome) {
        return this.meters.get("chancery.command").tags("command", "Stamp", "outcome", outcome).timer().count();
    }

    private record Stamp() {

    }

}
