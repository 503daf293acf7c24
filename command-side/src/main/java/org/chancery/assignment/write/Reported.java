package org.chancery.assignment.write;

import org.chancery.assignment.api.AcceptReport;
import org.chancery.assignment.api.AssignmentRefusal;
import org.chancery.assignment.api.ReturnForRework;
import org.chancery.assignment.event.ReportAccepted;
import org.chancery.assignment.event.ReturnedForRework;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Refused;

/** A report waits for the controller: from here on the time is his (ASG-14). */
record Reported(Terms terms) implements Open {

    ReturnedForRework returnForRework(ReturnForRework command, Actor actor) {
        this.terms.onlyController(actor);
        return new ReturnedForRework(this.terms.assignmentId(), command.reason());
    }

    ReportAccepted acceptReport(AcceptReport command, Actor actor) {
        this.terms.onlyController(actor);
        if (!this.terms.openChildren().isEmpty() && !command.closeChildren()) {
            throw Refused.because(AssignmentRefusal.SUB_ASSIGNMENTS_OPEN).with("children", this.terms.openChildren());
        }
        return new ReportAccepted(this.terms.assignmentId(), command.comment(), this.terms.parentId(),
                this.terms.openChildren(), this.terms.sourceKind(), this.terms.sourceId());
    }

    @Override
    public Reported with(Terms changed) {
        return new Reported(changed);
    }

    @Override
    public String name() {
        return "REPORTED";
    }

}
