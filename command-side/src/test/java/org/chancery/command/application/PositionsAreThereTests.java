package org.chancery.command.application;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.chancery.assignment.api.AcceptAssignment;
import org.chancery.assignment.api.AssignmentId;
import org.chancery.assignment.api.CoExecutor;
import org.chancery.assignment.api.ControlLevel;
import org.chancery.assignment.api.IssueAssignment;
import org.chancery.command.Actors;
import org.chancery.command.OrderlyEngine;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.organization.api.AddPosition;
import org.chancery.organization.event.PositionAdded;
import org.chancery.organization.write.RecordedDirectory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PositionsAreThereTests {

    private static final AssignmentId ASSIGNMENT = new AssignmentId(Actors.id("assignment"));

    private static final PositionId OFFICER = new PositionId(Actors.id("officer"));

    private static final PositionId NOBODY = new PositionId(Actors.id("nobody"));

    private final EventStore events = EmbeddedEventStore.builder().storageEngine(new OrderlyEngine()).build();

    private final PositionsAreThere positions = new PositionsAreThere(new RecordedDirectory(this.events));

    PositionsAreThereTests() {
        this.events.publish(new GenericDomainEventMessage<>("Position", OFFICER.value(), 0,
                new PositionAdded(OFFICER.value(), Actors.MINISTRY.value(), null, "Специалист", List.of("OFFICER"),
                        null, null, "Europe/Moscow", null)));
    }

    @Test
    void letsPassWhatNamesPositionsThatAreThere() throws Exception {
        give("api", issue(OFFICER, new CoExecutor(OFFICER, null)));
        give("api", new AcceptAssignment(ASSIGNMENT));
    }

    @Test
    void refusesPositionThatIsNot() {
        assertNotFound(issue(NOBODY));
    }

    @Test
    void looksIntoListsAndRecords() {
        assertNotFound(issue(OFFICER, new CoExecutor(NOBODY, null)));
    }

    @Test
    void refusesWhatIsNoPosition() {
        assertNotFound(issue(new PositionId(ASSIGNMENT.value()), new CoExecutor(OFFICER, null)));
    }

    @Test
    void leavesTheCommandsOwnObjectToThatObject() throws Exception {
        give("api",
                new AddPosition(NOBODY, Actors.MINISTRY, null, "Должность", List.of(Role.OFFICER), null, null, null));
    }

    @Test
    void letsPassWhatAPolicyGives() throws Exception {
        give(CommandStamp.BY_POLICY, issue(NOBODY));
    }

    private void assertNotFound(Command command) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> give("api", command))
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(KernelRefusal.NOT_FOUND))
            .satisfies((refused) -> assertThat(refused.details()).containsKey("positionId"));
    }

    private void give(String source, Command command) throws Exception {
        String id = Actors.id("command");
        CommandMessage<?> message = new GenericCommandMessage<>(command,
                new CommandStamp(id, id, Actors.person("minister", Role.EXECUTIVE), id, source, null, null)
                    .toMetadata());
        DefaultUnitOfWork<CommandMessage<?>> decision = DefaultUnitOfWork.startAndGet(message);
        try {
            assertThat(this.positions.handle(decision, () -> "passed")).isEqualTo("passed");
        }
        finally {
            decision.rollback();
        }
    }

    private static IssueAssignment issue(PositionId executor, CoExecutor... others) {
        return new IssueAssignment(ASSIGNMENT, "Проверить готовность", executor, List.of(others), null,
                LocalDate.of(2199, 12, 31), null, "Europe/Moscow", ControlLevel.ORDINARY, null, null);
    }

}
