package org.chancery.assignment.write;

import java.time.Instant;

import org.chancery.assignment.api.SubmitReport;
import org.chancery.assignment.event.ReportSubmitted;
import org.chancery.kernel.Actor;

/** The executor works on it, for the first time or again. */
record OnExecution(Terms terms) implements WithExecutor {

    ReportSubmitted report(SubmitReport command, Actor actor, Instant now) {
        this.terms.onlyExecutor(actor);
        return new ReportSubmitted(this.terms.assignmentId(), now, this.terms.deadline().at(), command.text(),
                command.files());
    }

    @Override
    public OnExecution with(Terms changed) {
        return new OnExecution(changed);
    }

    @Override
    public String name() {
        return "ON_EXECUTION";
    }

}
