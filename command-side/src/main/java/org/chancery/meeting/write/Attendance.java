package org.chancery.meeting.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.kernel.Sealed;
import org.chancery.meeting.api.AttendanceMark;
import org.chancery.meeting.api.Presence;
import org.chancery.meeting.event.AttendanceRecorded;
import org.chancery.meeting.event.AttendanceRecorded.Mark;
import org.chancery.meeting.event.MeetingScheduled;
import org.jspecify.annotations.Nullable;

/**
 * Who is there and who is not.
 *
 * @param marks what was last recorded of each participant
 * @param quorum how many voting participants must be present, unless more than half
 */
record Attendance(Map<String, Mark> marks, @Nullable Integer quorum) {

    static Attendance of(MeetingScheduled scheduled) {
        return new Attendance(Map.of(), scheduled.quorum());
    }

    Attendance with(AttendanceRecorded recorded) {
        Map<String, Mark> later = new LinkedHashMap<>(this.marks);
        recorded.marks().forEach((mark) -> later.put(mark.position(), mark));
        return new Attendance(later, this.quorum);
    }

    /** Those marks that say something new. */
    List<Mark> newAmong(List<AttendanceMark> proposed) {
        return proposed.stream()
            .map((mark) -> new Mark(mark.position().value(), mark.presence().name(),
                    (mark.reason() != null) ? new Sealed<>(mark.reason()) : null))
            .filter((mark) -> !mark.equals(this.marks.get(mark.position())))
            .toList();
    }

    Quorum quorumOf(Set<String> voters) {
        int present = (int) voters.stream().filter(this::isPresent).count();
        return new Quorum(voters.size(), present, (this.quorum != null) ? this.quorum : moreThanHalf(voters.size()));
    }

    private boolean isPresent(String position) {
        Mark mark = this.marks.get(position);
        return mark != null && Presence.valueOf(mark.presence()).isPresent();
    }

    private static int moreThanHalf(int voters) {
        return (voters > 0) ? voters / 2 + 1 : 0;
    }

}
