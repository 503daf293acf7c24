package org.chancery.meeting.event;

import java.util.List;

import org.chancery.kernel.StoredAs;

/** The agenda was put into another order; here are all its items, with their numbers. */
@StoredAs("meeting.AgendaReordered")
public record AgendaReordered(String meetingId, List<Place> items) implements MeetingEvent {

    public AgendaReordered {
        items = List.copyOf(items);
    }

    /** An item and its number, {@code 2} or {@code 2.1}. */
    public record Place(String agendaItemId, String number) {

    }

}
