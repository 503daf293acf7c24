package org.chancery.meeting.read;

import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.view.Sorting;

/**
 * The collection of meeting cards: its name, its fields, what it is searched and sorted
 * by.
 */
final class MeetingCards {

    static final String KIND = "kind";

    static final String STATE = "state";

    static final String STARTS_AT = "startsAt";

    static final String ENDS_AT = "endsAt";

    static final String ZONE = "zone";

    static final String PLACE = "place";

    static final String QUORUM = "quorum";

    static final String SEQUENCE = "sequence";

    static final String MOVES = "moves";

    static final String STARTED_AT = "startedAt";

    static final String ENDED_AT = "endedAt";

    static final String REASON = "reason";

    static final String READERS = "readers";

    static final View<MeetingCard> VIEW = View.of("meetingCard", 1, MeetingCard.class, ViewIndex.forList(STARTS_AT));

    private MeetingCards() {
    }

    /** A participant's place in the card. */
    static String invited(String position) {
        return "invited." + position;
    }

    static String voting(String position) {
        return invited(position) + ".voting";
    }

    static String response(String position) {
        return invited(position) + ".response";
    }

    static String delegate(String position) {
        return invited(position) + ".delegate";
    }

    static String comment(String position) {
        return invited(position) + ".comment";
    }

    static String presence(String position) {
        return invited(position) + ".presence";
    }

    /** The orders of the schema's {@code MeetingOrder}. */
    enum Order {

        STARTS_AT_ASC, STARTS_AT_DESC;

        Sorting sorting() {
            return switch (this) {
                case STARTS_AT_ASC -> Sorting.ascending(name(), STARTS_AT);
                case STARTS_AT_DESC -> Sorting.descending(name(), STARTS_AT);
            };
        }

    }

}
