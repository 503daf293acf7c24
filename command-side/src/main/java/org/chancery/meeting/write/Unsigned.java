package org.chancery.meeting.write;

import java.time.Instant;
import java.util.Optional;

import org.chancery.kernel.Actor;
import org.chancery.meeting.api.AmendDecision;
import org.chancery.meeting.api.DecisionTerms;
import org.chancery.meeting.api.RecordDecision;
import org.chancery.meeting.event.AgendaItemAdded;
import org.chancery.meeting.event.DecisionAmended;
import org.chancery.meeting.event.DecisionRecorded;

/** The minutes are being written: what was decided goes into them. */
sealed interface Unsigned extends MeetingState permits InProgress, Ended {

    default Optional<DecisionRecorded> recordDecision(RecordDecision command, Actor actor, Instant now) {
        mustBePossible(command.terms(), actor, now);
        AgendaItemAdded item = proceedings().agenda().item(command.agendaItemId());
        return proceedings().minutes().record(command, item);
    }

    default Optional<DecisionAmended> amendDecision(AmendDecision command, Actor actor, Instant now) {
        mustBePossible(command.terms(), actor, now);
        return proceedings().minutes().amend(command);
    }

    private void mustBePossible(DecisionTerms terms, Actor actor, Instant now) {
        proceedings().people().onlyOffice(actor);
        if (terms.state().takesVote()) {
            proceedings().quorum().mustBeReached();
        }
        if (terms.dueOn() != null) {
            Signing.dayMustLieAhead(terms.dueOn(), proceedings().time().zone(), now);
        }
    }

}
