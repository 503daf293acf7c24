package org.chancery.meeting.event;

import java.util.List;

import org.chancery.kernel.Sealed;
import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/** It was noted who is there, who is not, and who left. */
@StoredAs("meeting.AttendanceRecorded")
public record AttendanceRecorded(String meetingId, List<Mark> marks) implements MeetingEvent {

    public AttendanceRecorded {
        marks = List.copyOf(marks);
    }

    /**
     * One participant.
     *
     * @param position the participant
     * @param presence whether and how he is there
     * @param reason why not, which may be about his health
     */
    public record Mark(String position, String presence, @Nullable Sealed<String> reason) {

    }

}
