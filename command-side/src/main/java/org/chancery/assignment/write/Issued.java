package org.chancery.assignment.write;

import org.chancery.assignment.event.AssignmentAccepted;
import org.chancery.kernel.Actor;

/** The executor has not taken it on yet. */
record Issued(Terms terms) implements WithExecutor {

    AssignmentAccepted accept(Actor actor) {
        this.terms.onlyExecutor(actor);
        return new AssignmentAccepted(this.terms.assignmentId());
    }

    @Override
    public Issued with(Terms changed) {
        return new Issued(changed);
    }

    @Override
    public String name() {
        return "ISSUED";
    }

}
