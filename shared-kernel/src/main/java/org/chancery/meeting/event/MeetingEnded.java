package org.chancery.meeting.event;

import org.chancery.kernel.StoredAs;

/** It was closed. */
@StoredAs("meeting.MeetingEnded")
public record MeetingEnded(String meetingId) implements MeetingEvent {

}
