package org.chancery.document.write;

import java.util.List;

import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.GiveVisa;
import org.chancery.document.event.VisaGiven;
import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;

/**
 * Approvers are asked for their visas.
 *
 * @param route the way and the visas on it
 * @param asked who is asked now
 */
record OnApproval(Route route, List<String> asked) implements Approval.OnTheWay {

    static final String NAME = "ON_APPROVAL";

    VisaGiven giveVisa(GiveVisa command, Actor actor, Content content) {
        String approver = actor.actingPosition().value();
        if (!this.route.approvers().contains(approver)) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
        if (!this.asked.contains(approver)) {
            throw Refused.because(DocumentRefusal.NOT_ASKED_NOW);
        }
        content.mustBe(command.sha256());
        Route after = this.route.with(approver, new Route.Visa(command.result(), command.sha256()));
        return new VisaGiven(command.documentId().value(), this.route.round(), approver, command.result().name(),
                command.text(), content.number(), command.sha256(), after.progress());
    }

    @Override
    public String name() {
        return NAME;
    }

}
