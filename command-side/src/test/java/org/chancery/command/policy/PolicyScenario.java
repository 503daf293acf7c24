package org.chancery.command.policy;

import java.util.ArrayList;
import java.util.List;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.chancery.command.Actors;
import org.chancery.command.Scenario;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.DomainEvent;
import org.chancery.language.PublishedLanguage;

/** What a policy asks for when something has happened. */
public final class PolicyScenario {

    private PolicyScenario() {
    }

    /** The commands that follow from an event which a person caused. */
    public static List<Command> commandsOf(Policy policy, DomainEvent event) {
        List<Command> given = new ArrayList<>();
        CommandStamp cause = new CommandStamp("c", "d", Actors.person("cause"), "story", "api", null, null);
        if (policy.concerns(event)) {
            policy.when(event, Orders.because(policy.name(), "event", cause, Scenario.NOW, obeyingAll(given)));
        }
        return given;
    }

    private static SimpleCommandBus obeyingAll(List<Command> given) {
        SimpleCommandBus commands = SimpleCommandBus.builder().build();
        PublishedLanguage.commandTypes().forEach((type) -> commands.subscribe(type.getName(), (command) -> {
            given.add((Command) ((CommandMessage<?>) command).getPayload());
            return "obeyed";
        }));
        return commands;
    }

}
