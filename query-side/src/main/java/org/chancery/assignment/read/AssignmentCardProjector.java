package org.chancery.assignment.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.bson.conversions.Bson;
import org.chancery.assignment.api.AssignmentSource;
import org.chancery.assignment.api.ControlLevel;
import org.chancery.assignment.event.AssignmentAccepted;
import org.chancery.assignment.event.AssignmentBecameOverdue;
import org.chancery.assignment.event.AssignmentCancelled;
import org.chancery.assignment.event.AssignmentEvent;
import org.chancery.assignment.event.AssignmentForwarded;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.assignment.event.DeadlineExtended;
import org.chancery.assignment.event.ExtensionRefused;
import org.chancery.assignment.event.ExtensionRequested;
import org.chancery.assignment.event.PartReported;
import org.chancery.assignment.event.ReportAccepted;
import org.chancery.assignment.event.ReportSubmitted;
import org.chancery.assignment.event.ReturnedForRework;
import org.chancery.assignment.event.SubAssignmentAdded;
import org.chancery.assignment.event.SubAssignmentEnded;
import org.chancery.assignment.read.AssignmentCard.ExtensionRequest;
import org.chancery.assignment.read.AssignmentCard.Forwarding;
import org.chancery.assignment.read.AssignmentCard.Part;
import org.chancery.assignment.read.AssignmentCard.PartReport;
import org.chancery.assignment.read.AssignmentCard.Report;
import org.chancery.assignment.read.AssignmentCard.Source;
import org.chancery.assignment.read.AssignmentCard.State;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;
import org.chancery.query.view.Grants;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.chancery.assignment.read.AssignmentCards.CANCELLATION_REASON;
import static org.chancery.assignment.read.AssignmentCards.CLOSED_AT;
import static org.chancery.assignment.read.AssignmentCards.DUE_AT;
import static org.chancery.assignment.read.AssignmentCards.DUE_ON;
import static org.chancery.assignment.read.AssignmentCards.EXECUTOR;
import static org.chancery.assignment.read.AssignmentCards.EXECUTORS;
import static org.chancery.assignment.read.AssignmentCards.EXTENSIONS;
import static org.chancery.assignment.read.AssignmentCards.EXTENSION_REQUEST;
import static org.chancery.assignment.read.AssignmentCards.FORWARDINGS;
import static org.chancery.assignment.read.AssignmentCards.LATE;
import static org.chancery.assignment.read.AssignmentCards.OPEN_CHILDREN;
import static org.chancery.assignment.read.AssignmentCards.OVERDUE;
import static org.chancery.assignment.read.AssignmentCards.PART_REPORTS;
import static org.chancery.assignment.read.AssignmentCards.READERS;
import static org.chancery.assignment.read.AssignmentCards.REPORTS;
import static org.chancery.assignment.read.AssignmentCards.REWORKS;
import static org.chancery.assignment.read.AssignmentCards.STATE;
import static org.chancery.assignment.read.AssignmentCards.ZONE;

/** Writes the card of each assignment. */
@Component
final class AssignmentCardProjector implements Projector<AssignmentCard> {

    @Override
    public View<AssignmentCard> view() {
        return AssignmentCards.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<AssignmentCard> cards) {
        if (fact.event() instanceof AssignmentIssued issued) {
            cards.insert(card(issued, fact));
        }
        else if (fact.event() instanceof AssignmentEvent event) {
            cards.update(event.assignmentId(), change(event, fact));
        }
    }

    private static Bson change(AssignmentEvent event, Fact fact) {
        return switch (event) {
            case AssignmentIssued issued -> throw new IllegalArgumentException("Issued twice: " + issued);
            case AssignmentAccepted accepted -> set(STATE, State.ON_EXECUTION);
            case AssignmentForwarded forwarded -> combine(set(STATE, State.ISSUED), set(EXECUTOR, forwarded.to()),
                    push(EXECUTORS, forwarded.to()), push(FORWARDINGS, forwarding(forwarded, fact.occurredAt())),
                    addToSet(READERS, Grants.position(forwarded.to())));
            case SubAssignmentAdded added -> inc(OPEN_CHILDREN, 1);
            case SubAssignmentEnded ended -> inc(OPEN_CHILDREN, -1);
            case ExtensionRequested requested ->
                set(EXTENSION_REQUEST, new ExtensionRequest(requested.dueAt(), requested.dueOn(), requested.reason()));
            case DeadlineExtended extended -> combine(set(DUE_AT, extended.dueAt()), set(DUE_ON, extended.dueOn()),
                    set(ZONE, extended.zone()), inc(EXTENSIONS, 1), unset(EXTENSION_REQUEST), set(OVERDUE, false));
            case ExtensionRefused refused -> unset(EXTENSION_REQUEST);
            case AssignmentBecameOverdue overdue -> set(OVERDUE, true);
            case PartReported reported -> push(PART_REPORTS, partReport(reported));
            case ReportSubmitted submitted -> reported(submitted);
            case ReturnedForRework returned -> combine(set(STATE, State.ON_EXECUTION), inc(REWORKS, 1));
            case ReportAccepted accepted -> combine(set(STATE, State.EXECUTED), set(CLOSED_AT, fact.occurredAt()));
            case AssignmentCancelled cancelled -> combine(set(STATE, State.CANCELLED),
                    set(CLOSED_AT, fact.occurredAt()), set(CANCELLATION_REASON, cancelled.reason()));
        };
    }

    private static Forwarding forwarding(AssignmentForwarded forwarded, Instant at) {
        return new Forwarding(forwarded.from(), forwarded.to(), forwarded.reason(), at);
    }

    /**
     * A registrar may enter a report after the deadline was found to have passed; when
     * the report was in time, it had not passed without one.
     */
    private static Bson reported(ReportSubmitted submitted) {
        boolean late = submitted.reportedAt().isAfter(submitted.dueAt());
        return combine(set(STATE, State.REPORTED), set(LATE, late), set(OVERDUE, late),
                push(REPORTS, new Report(submitted.reportedAt(), late, submitted.text(), submitted.files())));
    }

    private static PartReport partReport(PartReported reported) {
        boolean late = reported.reportedAt().isAfter(reported.dueAt());
        return new PartReport(reported.coExecutor(),
                new Report(reported.reportedAt(), late, reported.text(), reported.files()));
    }

    private static AssignmentCard card(AssignmentIssued issued, Fact fact) {
        return new AssignmentCard(issued.assignmentId(), fact.sequence(), issued.text(), State.ISSUED, issued.issuer(),
                issued.executor(), List.of(issued.executor()), List.of(),
                issued.parts().stream().map((part) -> part(part, issued.dueOn())).toList(), List.of(),
                issued.controller(), ControlLevel.valueOf(issued.controlLevel()), issued.dueAt(), issued.dueOn(),
                issued.zone(), issued.dueAt(), 0, null, false, null, List.of(), 0, fact.occurredAt(), null, null,
                source(issued), issued.parentId(), 0, readers(issued));
    }

    private static Part part(AssignmentIssued.Part part, LocalDate whole) {
        return new Part(part.position(), part.dueOn().equals(whole) ? null : part.dueOn());
    }

    private static @Nullable Source source(AssignmentIssued issued) {
        return (issued.sourceKind() != null && issued.sourceId() != null)
                ? new Source(AssignmentSource.Kind.valueOf(issued.sourceKind()), issued.sourceId()) : null;
    }

    /**
     * Whoever takes part, and the controllers of the organization that issued it: as the
     * aggregate has it.
     */
    private static List<String> readers(AssignmentIssued issued) {
        Stream<String> positions = Stream.concat(Stream.of(issued.issuer(), issued.executor(), issued.controller()),
                issued.parts().stream().map(AssignmentIssued.Part::position));
        return Stream
            .concat(positions.distinct().map(Grants::position), Stream.of(Grants.controllers(issued.organization())))
            .toList();
    }

}
