package org.chancery.meeting.api;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;

/**
 * Record who is there, who is not, and who left. The quorum follows from it (MTG-6).
 *
 * <p>
 * The organizer, the chair and the secretary may for everybody, a participant for
 * himself, from the registration before the beginning until the end. Refused for who is
 * no participant. What is recorded already changes nothing.
 */
public record RecordAttendance(@TargetAggregateIdentifier MeetingId meetingId,
        List<AttendanceMark> marks) implements MeetingCommand {

    public RecordAttendance {
        marks = Require.some("marks", ScheduleMeeting.MOST_PARTICIPANTS, marks);
    }

}
