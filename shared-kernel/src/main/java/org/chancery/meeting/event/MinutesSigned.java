package org.chancery.meeting.event;

import java.time.LocalDate;
import java.util.List;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * The chair signed the minutes. The event holds the decisions as they were signed, for
 * they are what lasts.
 *
 * @param meetingId the meeting
 * @param organization the organization that called it
 * @param zone the zone in which its days are meant
 * @param chair the position that signed
 * @param readers the positions to which the minutes are open: all who had a part in it
 * @param decisions the decisions, in the order of their numbers
 */
@StoredAs("meeting.MinutesSigned")
public record MinutesSigned(String meetingId, String organization, String zone, String chair, List<String> readers,
        List<Decision> decisions) implements MeetingEvent {

    public MinutesSigned {
        readers = List.copyOf(readers);
        decisions = List.copyOf(decisions);
    }

    /**
     * One decision.
     *
     * @param decisionId the decision
     * @param number its number in the minutes, {@code 2.1}
     * @param agendaItemId the item on which it was decided
     * @param heard what the item was about (слушали)
     * @param text what was decided (решили)
     * @param state what the meeting did with it
     * @param deferredTo the meeting to which it was put off
     * @param order what is to be done about it
     */
    public record Decision(String decisionId, String number, String agendaItemId, String heard, String text,
            String state, @Nullable String deferredTo, @Nullable Order order) {

    }

    /**
     * Who carries a decision out, and until when.
     *
     * @param assignmentId the assignment that it becomes
     * @param executor the position that carries it out
     * @param dueOn the last day for that
     * @param controller the position that accepts the report
     */
    public record Order(String assignmentId, String executor, LocalDate dueOn, String controller) {

    }

}
