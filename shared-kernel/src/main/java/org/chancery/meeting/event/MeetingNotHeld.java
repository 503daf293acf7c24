package org.chancery.meeting.event;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * Too few came, and it was not held (MTG-6).
 *
 * @param meetingId the meeting
 * @param voters how many have a vote
 * @param present how many of them were present
 * @param needed how many of them had to be
 * @param comment what the chair said to it
 */
@StoredAs("meeting.MeetingNotHeld")
public record MeetingNotHeld(String meetingId, int voters, int present, int needed,
        @Nullable String comment) implements MeetingEvent {

}
