package org.chancery.meeting.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Open a meeting. Its agenda is approved with that (MTG-5).
 *
 * <p>
 * The organizer, the chair and the secretary may. Refused while too few of those who vote
 * are recorded as present (MTG-6): more may still come. Once nobody else is awaited, the
 * chair says so by {@link DeclareMeetingNotHeld}. Starting twice changes nothing.
 */
public record StartMeeting(@TargetAggregateIdentifier MeetingId meetingId) implements MeetingCommand {

}
