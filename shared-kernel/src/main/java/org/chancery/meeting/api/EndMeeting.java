package org.chancery.meeting.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Close a meeting. What remains is to write and sign its minutes.
 *
 * <p>
 * The organizer, the chair and the secretary may, while it is in progress. Ending twice
 * changes nothing.
 */
public record EndMeeting(@TargetAggregateIdentifier MeetingId meetingId) implements MeetingCommand {

}
