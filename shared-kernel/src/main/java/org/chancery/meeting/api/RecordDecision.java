package org.chancery.meeting.api;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Record what a meeting decided on an item of its agenda (MTG-9, MTG-11). An adopted
 * decision with an executor becomes his assignment once the minutes are signed (MTG-10).
 *
 * <p>
 * The organizer, the chair and the secretary may, from the beginning until the minutes
 * are signed. Refused when a vote was taken without a quorum (MTG-6), when the day has
 * passed, when only a part of executor and day is given, and when something that was not
 * adopted has an executor. The same decision again changes nothing; other content under
 * the same id is refused.
 *
 * @param meetingId the meeting
 * @param decisionId the new decision's id
 * @param agendaItemId the item on which it was decided
 * @param text what was decided
 * @param state what the meeting did with it
 * @param executor the position that carries it out
 * @param dueOn the last day for that, in the meeting's zone
 * @param controller who accepts the report; absent means the chair
 * @param deferredTo the meeting to which it was put off
 */
public record RecordDecision(@TargetAggregateIdentifier MeetingId meetingId, DecisionId decisionId,
        AgendaItemId agendaItemId, String text, DecisionState state, @Nullable PositionId executor,
        @Nullable LocalDate dueOn, @Nullable PositionId controller,
        @Nullable MeetingId deferredTo) implements MeetingCommand {

    public RecordDecision {
        Require.present("decisionId", decisionId);
        Require.present("agendaItemId", agendaItemId);
        text = new DecisionTerms(text, state, executor, dueOn, controller, deferredTo).text();
    }

    public DecisionTerms terms() {
        return new DecisionTerms(this.text, this.state, this.executor, this.dueOn, this.controller, this.deferredTo);
    }

}
