package org.chancery.meeting.event;

import org.chancery.kernel.StoredAs;

/** The agenda was shown to all who are invited. */
@StoredAs("meeting.AgendaPublished")
public record AgendaPublished(String meetingId) implements MeetingEvent {

}
