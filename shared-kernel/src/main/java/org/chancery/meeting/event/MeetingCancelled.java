package org.chancery.meeting.event;

import org.chancery.kernel.StoredAs;

/** It was called off. */
@StoredAs("meeting.MeetingCancelled")
public record MeetingCancelled(String meetingId, String reason) implements MeetingEvent {

}
