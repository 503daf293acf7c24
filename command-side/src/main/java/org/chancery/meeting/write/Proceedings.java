package org.chancery.meeting.write;

import java.time.Instant;
import java.time.ZoneId;

import org.chancery.meeting.api.MeetingKind;
import org.chancery.meeting.api.MeetingTime;
import org.chancery.meeting.event.MeetingRescheduled;
import org.chancery.meeting.event.MeetingScheduled;
import org.jspecify.annotations.Nullable;

/**
 * What holds in every state of a meeting: when it is, who takes part, what is on the
 * agenda, who is there and what was decided.
 *
 * @param meetingId the meeting
 * @param kind what kind of meeting it is
 * @param time from when until when it lasts
 * @param place where it is held
 * @param people who has which part in it
 * @param agenda what it is about
 * @param attendance who is there
 * @param minutes what was decided
 */
record Proceedings(String meetingId, MeetingKind kind, MeetingTime time, @Nullable String place, People people,
        Agenda agenda, Attendance attendance, Minutes minutes) {

    static Proceedings of(MeetingScheduled scheduled) {
        return new Proceedings(scheduled.meetingId(), MeetingKind.valueOf(scheduled.kind()),
                time(scheduled.startsAt(), scheduled.endsAt(), scheduled.zone()), scheduled.place(),
                People.of(scheduled), Agenda.EMPTY, Attendance.of(scheduled), Minutes.EMPTY);
    }

    Proceedings with(MeetingRescheduled moved) {
        return new Proceedings(this.meetingId, this.kind, time(moved.startsAt(), moved.endsAt(), moved.zone()),
                moved.place(), this.people.with(moved), this.agenda, this.attendance, this.minutes);
    }

    Proceedings with(People changed) {
        return new Proceedings(this.meetingId, this.kind, this.time, this.place, changed, this.agenda, this.attendance,
                this.minutes);
    }

    Proceedings with(Agenda changed) {
        return new Proceedings(this.meetingId, this.kind, this.time, this.place, this.people, changed, this.attendance,
                this.minutes);
    }

    Proceedings with(Attendance changed) {
        return new Proceedings(this.meetingId, this.kind, this.time, this.place, this.people, this.agenda, changed,
                this.minutes);
    }

    Proceedings with(Minutes changed) {
        return new Proceedings(this.meetingId, this.kind, this.time, this.place, this.people, this.agenda,
                this.attendance, changed);
    }

    /** How many of those who vote are there (MTG-6). */
    Quorum quorum() {
        return this.attendance.quorumOf(this.people.voters());
    }

    private static MeetingTime time(Instant startsAt, Instant endsAt, String zone) {
        return new MeetingTime(startsAt, endsAt, ZoneId.of(zone));
    }

}
