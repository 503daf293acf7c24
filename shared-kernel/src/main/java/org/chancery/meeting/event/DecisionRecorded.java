package org.chancery.meeting.event;

import java.time.LocalDate;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * What the meeting decided on an item was noted for the minutes.
 *
 * @param meetingId the meeting
 * @param decisionId the new decision
 * @param agendaItemId the item on which it was decided
 * @param heard what the item was about (слушали)
 * @param text what was decided (решили)
 * @param state what the meeting did with it
 * @param executor the position that carries it out
 * @param dueOn the last day for that
 * @param controller the position that accepts the report
 * @param deferredTo the meeting to which it was put off
 */
@StoredAs("meeting.DecisionRecorded")
public record DecisionRecorded(String meetingId, String decisionId, String agendaItemId, String heard, String text,
        String state, @Nullable String executor, @Nullable LocalDate dueOn, @Nullable String controller,
        @Nullable String deferredTo) implements MeetingEvent {

}
