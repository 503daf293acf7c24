package org.chancery.meeting.event;

import org.chancery.kernel.StoredAs;

/**
 * It was opened, with a quorum; its agenda was approved with that (MTG-5, MTG-6).
 *
 * @param meetingId the meeting
 * @param voters how many have a vote
 * @param present how many of them were present
 * @param needed how many of them had to be
 */
@StoredAs("meeting.MeetingStarted")
public record MeetingStarted(String meetingId, int voters, int present, int needed) implements MeetingEvent {

}
