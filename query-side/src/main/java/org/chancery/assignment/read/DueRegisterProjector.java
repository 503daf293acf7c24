package org.chancery.assignment.read;

import org.bson.Document;
import org.bson.conversions.Bson;
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
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

/** Writes the due register: which assignment falls due when. */
@Component
final class DueRegisterProjector implements Projector<DueRegisterEntry> {

    private static final Bson NOTHING = new Document();

    @Override
    public View<DueRegisterEntry> view() {
        return DueRegister.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<DueRegisterEntry> register) {
        if (fact.event() instanceof AssignmentIssued issued) {
            register.insert(new DueRegisterEntry(issued.assignmentId(), fact.sequence(), issued.dueAt(), true, false));
        }
        else if (fact.event() instanceof AssignmentEvent event) {
            register.update(event.assignmentId(), change(event));
        }
    }

    private static Bson change(AssignmentEvent event) {
        return switch (event) {
            case AssignmentIssued issued -> throw new IllegalArgumentException("Issued twice: " + issued);
            case DeadlineExtended extended ->
                combine(set(DueRegister.DUE_AT, extended.dueAt()), set(DueRegister.MARKED, false));
            case AssignmentBecameOverdue overdue -> set(DueRegister.MARKED, true);
            case ReportSubmitted submitted -> reported(submitted);
            case ReturnedForRework returned -> set(DueRegister.WITH_EXECUTOR, true);
            case AssignmentCancelled cancelled -> set(DueRegister.WITH_EXECUTOR, false);
            case AssignmentAccepted accepted -> NOTHING;
            case AssignmentForwarded forwarded -> NOTHING;
            case SubAssignmentAdded added -> NOTHING;
            case SubAssignmentEnded ended -> NOTHING;
            case ExtensionRequested requested -> NOTHING;
            case ExtensionRefused refused -> NOTHING;
            case PartReported reported -> NOTHING;
            case ReportAccepted accepted -> NOTHING;
        };
    }

    /** A report in time that is entered late takes the mark away, as in the aggregate. */
    private static Bson reported(ReportSubmitted submitted) {
        Bson withController = set(DueRegister.WITH_EXECUTOR, false);
        return submitted.reportedAt().isAfter(submitted.dueAt()) ? withController
                : combine(withController, set(DueRegister.MARKED, false));
    }

}
