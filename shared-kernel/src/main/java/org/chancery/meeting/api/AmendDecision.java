package org.chancery.meeting.api;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Put a recorded decision into other words or terms, before the minutes are signed.
 *
 * <p>
 * Who may and when it is refused: as with {@link RecordDecision}. The terms that it has
 * change nothing. After the signature nothing can be amended (MTG-10).
 *
 * @param meetingId the meeting
 * @param decisionId the decision
 * @param text what was decided
 * @param state what the meeting did with it
 * @param executor the position that carries it out
 * @param dueOn the last day for that, in the meeting's zone
 * @param controller who accepts the report; absent means the chair
 * @param deferredTo the meeting to which it was put off
 */
public record AmendDecision(@TargetAggregateIdentifier MeetingId meetingId, DecisionId decisionId, String text,
        DecisionState state, @Nullable PositionId executor, @Nullable LocalDate dueOn, @Nullable PositionId controller,
        @Nullable MeetingId deferredTo) implements MeetingCommand {

    public AmendDecision {
        Require.present("decisionId", decisionId);
        text = new DecisionTerms(text, state, executor, dueOn, controller, deferredTo).text();
    }

    public DecisionTerms terms() {
        return new DecisionTerms(this.text, this.state, this.executor, this.dueOn, this.controller, this.deferredTo);
    }

}
