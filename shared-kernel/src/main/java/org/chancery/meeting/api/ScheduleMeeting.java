package org.chancery.meeting.api;

import java.time.Instant;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Call a meeting: who is to be where, when, and about what. Whoever calls it is its
 * organizer.
 *
 * <p>
 * Whoever works in an organization may; auditors and administrators may not. Refused when
 * it would begin in the past, when people would be told later than its kind wants (MTG-1)
 * and an executive does not call it urgent, when somebody is named twice, and unless
 * exactly one participant is the chair. The same content under the same id changes
 * nothing; other content is refused.
 *
 * @param meetingId the new meeting's id
 * @param title what it is about
 * @param kind what kind of meeting it is
 * @param startsAt its first instant
 * @param endsAt the first instant after it
 * @param zone the zone in which people say its time, an IANA name
 * @param place where it is held: a room, an address, a link
 * @param secretary who keeps the minutes; absent means the organizer
 * @param participants who is invited, the chair among them
 * @param quorum how many voting participants must be present; absent means more than half
 * of them (MTG-6)
 * @param urgent whether the notice may be shorter than its kind wants
 */
public record ScheduleMeeting(@TargetAggregateIdentifier MeetingId meetingId, String title, MeetingKind kind,
        Instant startsAt, Instant endsAt, String zone, @Nullable String place, @Nullable PositionId secretary,
        List<Invitee> participants, @Nullable Integer quorum, boolean urgent) implements MeetingCommand {

    /** How many people one meeting can have. */
    public static final int MOST_PARTICIPANTS = 300;

    public ScheduleMeeting {
        title = Require.text("title", title, 1_000);
        kind = (kind != null) ? kind : MeetingKind.WORKING;
        place = Require.optionalText("place", place, 500);
        participants = Require.some("participants", MOST_PARTICIPANTS, participants);
        if (quorum != null && (quorum < 1 || quorum > MOST_PARTICIPANTS)) {
            throw Refused.because(KernelRefusal.INVALID_VALUE).with("field", "quorum").with("value", quorum);
        }
        MeetingTime.of(startsAt, endsAt, zone);
    }

    public MeetingTime time() {
        return MeetingTime.of(this.startsAt, this.endsAt, this.zone);
    }

}
