package org.chancery.meeting.api;

import java.time.Instant;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Move a meeting to another time or place (MTG-14). Everybody is told, and asked again
 * whether he comes.
 *
 * <p>
 * The organizer, the chair and the secretary may, until it begins. Refused as scheduling
 * is: into the past, on too short a notice. Moving it to where it is changes nothing.
 *
 * @param meetingId the meeting
 * @param startsAt its new first instant
 * @param endsAt the new first instant after it
 * @param zone the zone in which people say its time, an IANA name
 * @param place the new place; absent means that it stays
 * @param reason why
 * @param urgent whether the notice may be shorter than its kind wants
 */
public record RescheduleMeeting(@TargetAggregateIdentifier MeetingId meetingId, Instant startsAt, Instant endsAt,
        String zone, @Nullable String place, String reason, boolean urgent) implements MeetingCommand {

    public RescheduleMeeting {
        place = Require.optionalText("place", place, 500);
        reason = Require.text("reason", reason, 2_000);
        MeetingTime.of(startsAt, endsAt, zone);
    }

    public MeetingTime time() {
        return MeetingTime.of(this.startsAt, this.endsAt, this.zone);
    }

}
