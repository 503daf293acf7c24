package org.chancery.node.transport;

import java.util.Set;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.Identifier;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PersonalCommand;
import org.chancery.kernel.PositionId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CommandTargetsTests {

    private static final PersonId LEDGER = new PersonId("00000000-0000-7000-8000-000000000001");

    private static final Actor OFFICER = new Actor(new PersonId("00000000-0000-7000-8000-000000000002"),
            new PositionId("00000000-0000-7000-8000-000000000003"),
            new OrganizationId("00000000-0000-7000-8000-000000000004"), Set.of(), null, Capacity.OWN);

    private final CommandTargets targets = new CommandTargets();

    @Test
    void findsTheAggregateThatTheCommandNames() {
        assertThat(target(new Close("not this", LEDGER))).isEqualTo(LEDGER.value());
    }

    @Test
    void findsTheAggregateOfWhoeverGivesAPersonalCommand() {
        assertThat(target(new CloseMine())).isEqualTo(OFFICER.person().value());
    }

    @Test
    void doesNotGuessForACommandThatNamesNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> target(new CloseSomething("this")));
    }

    private String target(Command command) {
        CommandStamp stamp = new CommandStamp("1", "1", OFFICER, "1", "api", null, null);
        VersionedAggregateIdentifier target = this.targets
            .resolveTarget(new GenericCommandMessage<>(command, stamp.toMetadata()));
        return target.getIdentifier();
    }

    private record Close(String reason, @TargetAggregateIdentifier PersonId ledger) implements Command {

    }

    private record CloseSomething(String reason) implements Command {

    }

    private record CloseMine() implements PersonalCommand {

        @Override
        public Identifier targetFor(PersonId person) {
            return person;
        }

    }

}
