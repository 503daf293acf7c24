package org.chancery.organization.read;

import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.view.Sorting;

/** The collection of units: its name, its fields, what it is searched and sorted by. */
final class UnitCards {

    static final String ORGANIZATION = "organization";

    static final String PARENT = "parent";

    static final String HEAD = "head";

    static final String SORT_NAME = "sortName";

    static final Sorting BY_NAME = Sorting.ascending("NAME_ASC", SORT_NAME);

    static final View<UnitCard> VIEW = View.of("unitCard", 1, UnitCard.class,
            ViewIndex.on(ORGANIZATION, PARENT, SORT_NAME, "_id"));

    private UnitCards() {
    }

}
