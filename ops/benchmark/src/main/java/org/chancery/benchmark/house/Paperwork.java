package org.chancery.benchmark.house;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.chancery.assignment.api.AssignmentId;
import org.chancery.assignment.api.ControlLevel;
import org.chancery.assignment.api.ForwardAssignment;
import org.chancery.assignment.api.IssueAssignment;
import org.chancery.assignment.event.AssignmentEvent;
import org.chancery.assignment.event.AssignmentForwarded;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Role;
import org.chancery.organization.event.PositionAdded;

/**
 * The work of one small office: its head issues assignments, and two officials hand each
 * on to the other for ever. As commands, and as the events that come of them.
 */
public final class Paperwork {

    private static final String ZONE = "Europe/Moscow";

    private static final String TEXT = "Подготовить предложения о ремонте школ района и согласовать их с бухгалтерией";

    private static final String REASON = "По принадлежности вопроса";

    private static final String DIGEST = "5f".repeat(32);

    private static final OrganizationId OFFICE = new OrganizationId(newId());

    private static final Actor HEAD = person(Role.EXECUTIVE);

    private static final List<Actor> OFFICIALS = List.of(person(Role.OFFICER), person(Role.OFFICER));

    private static final LocalDate DUE = LocalDate.of(2090, 1, 1);

    private Paperwork() {
    }

    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** How the officials' positions come into the directory. */
    static List<DomainEventMessage<?>> positions() {
        return OFFICIALS.stream().<DomainEventMessage<?>>map(Paperwork::position).toList();
    }

    private static DomainEventMessage<?> position(Actor official) {
        String id = official.position().value();
        return new GenericDomainEventMessage<>("Position", id, 0, new PositionAdded(id, OFFICE.value(), null,
                "Специалист", List.of(Role.OFFICER.name()), null, null, ZONE, null), stamp(HEAD));
    }

    /** The head gives an assignment to the first official. */
    public static CommandMessage<Command> issue(String assignment) {
        return message(HEAD, new IssueAssignment(new AssignmentId(assignment), TEXT, official(1).position(), List.of(),
                null, DUE, null, ZONE, ControlLevel.ORDINARY, null, null));
    }

    /**
     * Whoever has it hands it on.
     * @param sequence the number of events before this
     */
    public static CommandMessage<Command> forward(String assignment, long sequence) {
        return message(official(sequence),
                new ForwardAssignment(new AssignmentId(assignment), official(sequence + 1).position(), REASON));
    }

    /** What comes of the first commands for an assignment. */
    public static DomainEventMessage<?> event(String assignment, long sequence) {
        Actor actor = (sequence == 0) ? HEAD : official(sequence);
        AssignmentEvent event = (sequence == 0) ? issued(assignment) : forwarded(assignment, sequence);
        return new GenericDomainEventMessage<>("Assignment", assignment, sequence, event, stamp(actor));
    }

    /**
     * An official hands it on.
     * @param sequence the number of events before this
     */
    public static AssignmentForwarded forwarded(String assignment, long sequence) {
        return new AssignmentForwarded(assignment, official(sequence).position().value(),
                official(sequence + 1).position().value(), REASON, null, null);
    }

    /** The head has given it to the first official. */
    public static AssignmentIssued issued(String assignment) {
        return new AssignmentIssued(assignment, TEXT, OFFICE.value(), HEAD.position().value(),
                official(1).position().value(), List.of(), HEAD.position().value(),
                DUE.plusDays(1).atStartOfDay(ZoneId.of(ZONE)).toInstant(), DUE, ZONE, ControlLevel.ORDINARY.name(),
                null, null, null);
    }

    /** Who has the assignment before the event with this number. */
    private static Actor official(long sequence) {
        return OFFICIALS.get((int) (sequence % 2));
    }

    private static CommandMessage<Command> message(Actor actor, Command command) {
        return new GenericCommandMessage<>(command, stamp(actor));
    }

    private static Map<String, String> stamp(Actor actor) {
        String id = newId();
        return new CommandStamp(id, DIGEST, actor, id, "api", null, null).toMetadata();
    }

    private static Actor person(Role role) {
        return new Actor(new PersonId(newId()), new PositionId(newId()), OFFICE, Set.of(role), null, Capacity.OWN);
    }

}
