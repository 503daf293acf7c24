package org.chancery.meeting.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * State that a meeting was not held because too few came (MTG-6).
 *
 * <p>
 * The organizer, the chair and the secretary may, before it begins. Refused when there is
 * a quorum: then it is started or cancelled. Doing it twice changes nothing.
 */
public record DeclareMeetingNotHeld(@TargetAggregateIdentifier MeetingId meetingId,
        @Nullable String comment) implements MeetingCommand {

    public DeclareMeetingNotHeld {
        comment = Require.optionalText("comment", comment, 2_000);
    }

}
