package org.chancery.meeting.event;

import java.time.Instant;
import java.util.List;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * It was moved to another time or place.
 *
 * @param meetingId the meeting
 * @param startsAt its new first instant
 * @param endsAt the new first instant after it
 * @param zone the zone in which it was called
 * @param place where it is held now
 * @param reason why
 * @param askedAgain the participants whose answers no longer hold
 * @param urgent whether it was called urgent, on a shorter notice
 */
@StoredAs("meeting.MeetingRescheduled")
public record MeetingRescheduled(String meetingId, Instant startsAt, Instant endsAt, String zone,
        @Nullable String place, String reason, List<String> askedAgain, boolean urgent) implements MeetingEvent {

    public MeetingRescheduled {
        askedAgain = List.copyOf(askedAgain);
    }

}
