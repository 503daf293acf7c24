package org.chancery.meeting.event;

import java.time.LocalDate;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * A decision was put into other words or terms before the signature.
 *
 * @param meetingId the meeting
 * @param decisionId the decision
 * @param text what was decided
 * @param state what the meeting did with it
 * @param executor the position that carries it out
 * @param dueOn the last day for that
 * @param controller the position that accepts the report
 * @param deferredTo the meeting to which it was put off
 */
@StoredAs("meeting.DecisionAmended")
public record DecisionAmended(String meetingId, String decisionId, String text, String state, @Nullable String executor,
        @Nullable LocalDate dueOn, @Nullable String controller, @Nullable String deferredTo) implements MeetingEvent {

}
