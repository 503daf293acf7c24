package org.chancery.faults.check;

/**
 * Where an event stands in the store.
 *
 * @param position the how-manieth of all it is; the first is 0
 * @param stream the id of its object
 * @param sequence the how-manieth of that object it is; the first is 0
 * @param eventId made from the id of the command that caused it: the first event of a
 * command has that very id, those after it have {@code /1}, {@code /2} appended
 */
public record StoredEvent(long position, String stream, long sequence, String eventId) {

    String commandId() {
        int slash = this.eventId.indexOf('/');
        return (slash < 0) ? this.eventId : this.eventId.substring(0, slash);
    }

}
