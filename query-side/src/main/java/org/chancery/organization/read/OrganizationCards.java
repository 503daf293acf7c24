package org.chancery.organization.read;

import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.view.Sorting;

/**
 * The collection of organizations: its name, its fields, what it is searched and sorted
 * by.
 */
final class OrganizationCards {

    static final String NAMES = "names";

    static final String KIND = "kind";

    static final String PARENT = "parent";

    static final String HEAD = "head";

    static final String SORT_NAME = "sortName";

    static final View<OrganizationCard> VIEW = View.of("organizationCard", 1, OrganizationCard.class,
            ViewIndex.forList(SORT_NAME), ViewIndex.on(PARENT, SORT_NAME, "_id"), ViewIndex.on(KIND, SORT_NAME, "_id"),
            ViewIndex.on(Words.FIELD));

    private OrganizationCards() {
    }

    /** The orders of the schema's {@code OrganizationOrder}. */
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
