package org.chancery.organization.read;

import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.view.Sorting;

/** The collection of people: its name, its fields, what it is searched and sorted by. */
final class PersonCards {

    static final String SORT_NAME = "sortName";

    static final View<PersonCard> VIEW = View.of("personCard", 1, PersonCard.class, ViewIndex.forList(SORT_NAME),
            ViewIndex.on(Words.FIELD));

    private PersonCards() {
    }

    /** The orders of the schema's {@code PersonOrder}. */
    enum Order {

        NAME_ASC, NAME_DESC;

        Sorting sorting() {
            return switch (this) {
                case NAME_ASC -> Sorting.ascending(name(), SORT_NAME);
                case NAME_DESC -> Sorting.descending(name(), SORT_NAME);
            };
        }

    }

}
