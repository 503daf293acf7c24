package org.chancery.meeting.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sign the minutes (протокол). Decisions get their numbers, all participants see them,
 * and those that were adopted and have an executor are issued as assignments (MTG-9,
 * MTG-10). Nothing of the meeting changes any more.
 *
 * <p>
 * Only the chair may, once the meeting has ended. Refused when the day of a decision has
 * passed meanwhile: nobody could carry it out in time; amend it first. Signing twice
 * changes nothing.
 */
public record SignMinutes(@TargetAggregateIdentifier MeetingId meetingId) implements MeetingCommand {

}
