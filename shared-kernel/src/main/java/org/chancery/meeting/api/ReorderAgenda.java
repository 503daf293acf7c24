package org.chancery.meeting.api;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Require;

/**
 * Put the agenda into another order. Numbers follow from it; a part stays a part of its
 * item.
 *
 * <p>
 * The organizer, the chair and the secretary may until the agenda is published;
 * afterwards only the chair. Refused unless every item is named exactly once. The order
 * that it has changes nothing.
 *
 * @param meetingId the meeting
 * @param order all items
 */
public record ReorderAgenda(@TargetAggregateIdentifier MeetingId meetingId,
        List<AgendaItemId> order) implements MeetingCommand {

    /** How many items one agenda can have. */
    public static final int MOST_ITEMS = 200;

    public ReorderAgenda {
        order = Require.some("order", MOST_ITEMS, order);
    }

}
