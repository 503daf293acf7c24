package org.chancery.meeting.event;

import java.time.Instant;
import java.util.List;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * A meeting was called.
 *
 * @param meetingId the new meeting
 * @param title what it is about
 * @param kind what kind of meeting it is
 * @param organization the organization that called it
 * @param organizer the position that called it
 * @param secretary the position that keeps the minutes
 * @param startsAt its first instant
 * @param endsAt the first instant after it
 * @param zone the zone in which it was called
 * @param place where it is held
 * @param participants who is invited, the chair among them
 * @param quorum how many voting participants must be present; more than half when absent
 * @param urgent whether it was called urgent, on a shorter notice
 */
@StoredAs("meeting.MeetingScheduled")
public record MeetingScheduled(String meetingId, String title, String kind, String organization, String organizer,
        String secretary, Instant startsAt, Instant endsAt, String zone, @Nullable String place,
        List<Invitation> participants, @Nullable Integer quorum, boolean urgent) implements MeetingEvent {

    public MeetingScheduled {
        participants = List.copyOf(participants);
    }

}
