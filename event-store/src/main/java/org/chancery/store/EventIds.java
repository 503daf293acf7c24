package org.chancery.store;

import org.axonframework.eventhandling.EventMessage;
import org.chancery.kernel.CommandStamp;

/**
 * The ids under which events are stored, the same on every engine.
 *
 * <p>
 * Of the events that one command caused, which are stored together, the first has the
 * command's own id for its id, and those that follow are numbered after it. Where ids are
 * unique in the store, no second command can be stored under the id of another, whatever
 * aggregate it is for.
 */
public final class EventIds {

    private EventIds() {
    }

    /**
     * The id of the event that stands at this place among those that are stored together.
     */
    public static String of(EventMessage<?> event, int place) {
        Object commandId = event.getMetaData().get(CommandStamp.COMMAND_ID);
        if (commandId == null) {
            return event.getIdentifier();
        }
        return (place == 0) ? commandId.toString() : commandId + "/" + place;
    }

}
