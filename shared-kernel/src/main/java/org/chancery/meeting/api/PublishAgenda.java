package org.chancery.meeting.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Show the agenda to all who are invited. Until then only the organizer, the chair and
 * the secretary see it; from then on only the chair changes it (MTG-4, MTG-5).
 *
 * <p>
 * The organizer, the chair and the secretary may, before the meeting begins. Refused when
 * there is nothing on it. Publishing twice changes nothing.
 */
public record PublishAgenda(@TargetAggregateIdentifier MeetingId meetingId) implements MeetingCommand {

}
