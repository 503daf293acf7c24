package org.chancery.command.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.chancery.assignment.api.AssignmentId;
import org.chancery.assignment.api.MarkOverdue;
import org.chancery.command.Actors;
import org.chancery.command.Scenario;
import org.chancery.kernel.Actor;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class OrdersTests {

    private static final MarkOverdue COMMAND = new MarkOverdue(new AssignmentId(Actors.id("a")), Instant.EPOCH);

    private static final CommandStamp CAUSE = new CommandStamp("c", "d", Actors.person("chair"), "story", "api", null,
            null);

    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();

    private final List<CommandStamp> given = new ArrayList<>();

    @Test
    void sameOccasionGivesTheSameCommandsAgain() {
        whenHandled(() -> {
        });

        twoOrders(Orders.because("WhenThen", "event-1", CAUSE, Scenario.NOW, this.commands));
        twoOrders(Orders.because("WhenThen", "event-1", CAUSE, Scenario.NOW, this.commands));

        assertThat(this.given).extracting(CommandStamp::commandId)
            .hasSize(4)
            .first()
            .isNotEqualTo(this.given.get(1).commandId());
        assertThat(this.given.subList(0, 2)).isEqualTo(this.given.subList(2, 4));
    }

    @Test
    void aPolicyActsInTheNameOfWhoeverCausedTheEventAndAsPartOfTheSameStory() {
        whenHandled(() -> {
        });

        Orders.because("WhenThen", "event-1", CAUSE, Scenario.NOW, this.commands).give(COMMAND);

        assertThat(this.given.getFirst().actor()).isEqualTo(Actors.person("chair"));
        assertThat(this.given.getFirst().correlationId()).isEqualTo("story");
        assertThat(this.given.getFirst().isByPolicy()).isTrue();
    }

    @Test
    void whatFollowsFromAnEventFollowsAtTheTimeOfTheEvent() {
        whenHandled(() -> {
        });

        Orders.because("WhenThen", "event-1", CAUSE, Scenario.NOW, this.commands).give(COMMAND);

        assertThat(this.given.getFirst().occurredAt()).isEqualTo(Scenario.NOW);
    }

    @Test
    void theClockActsInTheNameOfTheSystem() {
        whenHandled(() -> {
        });

        Orders.byTheClock("tick", this.commands).give(COMMAND);

        assertThat(this.given.getFirst().actor()).isEqualTo(Actor.SYSTEM);
    }

    @Test
    void aRefusalDoesNotHoldUpTheEventsBehindIt() {
        whenHandled(() -> {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        });

        assertThatNoException().isThrownBy(() -> Orders.byTheClock("tick", this.commands).give(COMMAND));
    }

    @Test
    void noSuchObjectDoesNotHoldUpTheEventsBehindIt() {
        whenHandled(() -> {
            throw new AggregateNotFoundException("a", "No such assignment");
        });

        assertThatNoException().isThrownBy(() -> Orders.byTheClock("tick", this.commands).give(COMMAND));
    }

    @Test
    void anyOtherFailureIsThrownSoThatTheOccasionIsMetAgain() {
        whenHandled(() -> {
            throw new IllegalStateException("The store is away");
        });

        assertThatException().isThrownBy(() -> Orders.byTheClock("tick", this.commands).give(COMMAND))
            .withRootCauseInstanceOf(IllegalStateException.class);
    }

    private void whenHandled(Runnable decision) {
        this.commands.subscribe(MarkOverdue.class.getName(), (CommandMessage<?> command) -> {
            this.given.add(CommandStamp.from(command.getMetaData()));
            decision.run();
            return "decided";
        });
    }

    private static void twoOrders(Orders orders) {
        orders.give(COMMAND);
        orders.give(COMMAND);
    }

}
