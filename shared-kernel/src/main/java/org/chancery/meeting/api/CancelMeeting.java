package org.chancery.meeting.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;

/**
 * Call a meeting off. It stays on record with the reason (MTG-14).
 *
 * <p>
 * The organizer, the chair and the secretary may, until it begins. Cancelling twice
 * changes nothing.
 */
public record CancelMeeting(@TargetAggregateIdentifier MeetingId meetingId, String reason) implements MeetingCommand {

    public CancelMeeting {
        reason = Require.text("reason", reason, 2_000);
    }

}
