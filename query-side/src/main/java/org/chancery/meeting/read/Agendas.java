package org.chancery.meeting.read;

import org.chancery.query.projection.View;

/** The collection of agendas: its name and its fields. It is read by id only. */
final class Agendas {

    static final String STATE = "state";

    static final String PUBLISHED_AT = "publishedAt";

    static final String APPROVED_AT = "approvedAt";

    static final View<Agenda> VIEW = View.of("meetingAgenda", 1, Agenda.class);

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
