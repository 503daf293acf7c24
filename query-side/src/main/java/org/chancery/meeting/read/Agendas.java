package org.chancery.meeting.read;

import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;

/**
 * The collection of agendas: its name, its fields, and that it is read by a file among
 * its materials as well as by id.
 */
final class Agendas {

    static final String STATE = "state";

    static final String DIGESTS = "digests";

    static final String PUBLISHED_AT = "publishedAt";

    static final String APPROVED_AT = "approvedAt";

    static final View<Agenda> VIEW = View.of("meetingAgenda", 2, Agenda.class, ViewIndex.on(DIGESTS, "_id"));

    private Agendas() {
    }

    /** An item's place in the agenda. */
    static String item(String itemId) {
        return "itemsById." + itemId;
    }

    static String number(String itemId) {
        return item(itemId) + ".number";
    }

}
