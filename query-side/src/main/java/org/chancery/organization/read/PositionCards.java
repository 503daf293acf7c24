package org.chancery.organization.read;

import java.time.LocalDate;

import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.view.Sorting;

/**
 * The collection of positions: its name, its fields, what it is searched and sorted by.
 */
final class PositionCards {

    static final String ORGANIZATION = "organization";

    static final String UNIT = "unit";

    static final String ROLES = "roles";

    static final String ASSISTANTS = "assistants";

    static final String PEOPLE = "people";

    static final String SUBSTITUTIONS = "substitutions";

    static final String SORT_TITLE = "sortTitle";

    static final View<PositionCard> VIEW = View.of("positionCard", 1, PositionCard.class, ViewIndex.forList(SORT_TITLE),
            ViewIndex.on(ORGANIZATION, SORT_TITLE, "_id"), ViewIndex.on(UNIT, SORT_TITLE, "_id"),
            ViewIndex.on(PEOPLE, "_id"), ViewIndex.on(Words.FIELD));

    private PositionCards() {
    }

    /** Where the holder who began on that day is kept. */
    static String holder(LocalDate from) {
        return "holders." + from;
    }

    /** Where the one who began to act on that day is kept. */
    static String acting(LocalDate from) {
        return "acting." + from;
    }

    /** The orders of the schema's {@code PositionOrder}. */
    enum Order {

        TITLE_ASC, TITLE_DESC;

        Sorting sorting() {
            return switch (this) {
                case TITLE_ASC -> Sorting.ascending(name(), SORT_TITLE);
                case TITLE_DESC -> Sorting.descending(name(), SORT_TITLE);
            };
        }

    }

}
