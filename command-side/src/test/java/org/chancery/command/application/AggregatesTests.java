package org.chancery.command.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.command.OrderlyEngine;
import org.chancery.assignment.api.AcceptAssignment;
import org.chancery.assignment.api.AssignmentId;
import org.chancery.assignment.api.CancelAssignment;
import org.chancery.assignment.api.ControlLevel;
import org.chancery.assignment.api.ForwardAssignment;
import org.chancery.assignment.api.IssueAssignment;
import org.chancery.assignment.event.AssignmentAccepted;
import org.chancery.assignment.event.AssignmentForwarded;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.assignment.write.Assignment;
import org.chancery.command.Actors;
import org.chancery.document.api.DocumentId;
import org.chancery.document.api.DraftDocument;
import org.chancery.document.api.FileToCase;
import org.chancery.document.api.Flow;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AggregatesTests {

    private static final Actor MINISTER = Actors.person("minister", Role.EXECUTIVE);

    private static final Actor FIRST = Actors.person("first");

    private static final Actor SECOND = Actors.person("second");

    private static final AssignmentId ASSIGNMENT = new AssignmentId(Actors.id("assignment"));

    private final CommandBus commands = new CommandSideConfiguration().commandBus();

    private final EventStore events = EmbeddedEventStore.builder().storageEngine(new OrderlyEngine()).build();

    AggregatesTests() {
        Aggregates aggregates = Aggregates.alone(this.events, this.commands, new RecentAggregates());
        aggregates.register(Assignment.class);
        DocumentAggregates.register(aggregates);
    }

    @Test
    void recentAggregateDecidesAsOneBuiltFromItsEventsWould() {
        give(MINISTER, issueTo(FIRST.position()));
        give(FIRST, new ForwardAssignment(ASSIGNMENT, SECOND.position(), null));

        assertRefused(FIRST, new AcceptAssignment(ASSIGNMENT));
        give(SECOND, new AcceptAssignment(ASSIGNMENT));

        assertThat(history()).containsExactly(AssignmentIssued.class, AssignmentForwarded.class,
                AssignmentAccepted.class);
    }

    @Test
    void refusalLeavesRecentAggregateAsItWas() {
        give(MINISTER, issueTo(FIRST.position()));

        assertRefused(SECOND, new CancelAssignment(ASSIGNMENT, "Не хочу"));
        give(FIRST, new AcceptAssignment(ASSIGNMENT));

        assertThat(history()).containsExactly(AssignmentIssued.class, AssignmentAccepted.class);
    }

    @Test
    void recentAggregateIsNotTakenForOneOfAnotherKind() {
        give(MINISTER, issueTo(FIRST.position()));
        DocumentId sameId = new DocumentId(ASSIGNMENT.value());

        assertThatExceptionOfType(Refused.class).isThrownBy(
                () -> give(MINISTER, new DraftDocument(sameId, Flow.INTERNAL, "Записка", "О ремонте", List.of(), null)))
            .extracting(Refused::code)
            .isEqualTo(KernelRefusal.ID_REUSED);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> give(MINISTER, new FileToCase(sameId, "01-12", null)))
            .extracting(Refused::code)
            .isEqualTo(KernelRefusal.NOT_FOUND);
        assertThat(history()).containsExactly(AssignmentIssued.class);
        give(FIRST, new AcceptAssignment(ASSIGNMENT));
    }

    @Test
    void stampGoesFromTheCommandToItsEvents() {
        give(MINISTER, issueTo(FIRST.position()));

        Map<String, ?> metadata = this.events.readEvents(ASSIGNMENT.value()).next().getMetaData();
        assertThat(CommandStamp.from(metadata).actor()).isEqualTo(MINISTER);
    }

    @Test
    void versionThatTheCallerSawStaysWithTheCommand() {
        give(MINISTER, issueTo(FIRST.position()));
        give(FIRST, new AcceptAssignment(ASSIGNMENT), 0L);

        Map<String, ?> metadata = this.events.readEvents(ASSIGNMENT.value(), 1).next().getMetaData();
        assertThat(CommandStamp.from(metadata).actor()).isEqualTo(FIRST);
        assertThat(metadata).doesNotContainKey(CommandStamp.EXPECTED_VERSION);
    }

    private void give(Actor actor, Command command) {
        give(actor, command, null);
    }

    private void give(Actor actor, Command command, @Nullable Long versionSeen) {
        String commandId = Actors.id(actor + command.toString());
        CommandStamp stamp = new CommandStamp(commandId, commandId, actor, commandId, "api", versionSeen, null);
        FutureCallback<Command, Object> answer = new FutureCallback<>();
        this.commands.dispatch(new GenericCommandMessage<>(command, stamp.toMetadata()), answer);
        CommandResultMessage<?> result = answer.getResult();
        if (result.isExceptional()) {
            throw (Refused) result.exceptionResult();
        }
    }

    private void assertRefused(Actor actor, Command command) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> give(actor, command))
            .extracting(Refused::code)
            .isIn(KernelRefusal.FORBIDDEN, KernelRefusal.NOT_FOUND);
    }

    private List<Class<?>> history() {
        return this.events.readEvents(ASSIGNMENT.value())
            .asStream()
            .<Class<?>>map(DomainEventMessage::getPayloadType)
            .toList();
    }

    private static IssueAssignment issueTo(PositionId executor) {
        return new IssueAssignment(ASSIGNMENT, "Проверить готовность", executor, List.of(), null,
                LocalDate.of(2199, 12, 31), null, "Europe/Moscow", ControlLevel.ORDINARY, null, null);
    }

}
