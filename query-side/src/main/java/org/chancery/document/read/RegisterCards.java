package org.chancery.document.read;

import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.view.Sorting;

/** The collection of registers. */
final class RegisterCards {

    static final String FLOW = "flow";

    static final String INDEX = "index";

    static final View<RegisterCard> VIEW = View.of("registerCard", 1, RegisterCard.class, ViewIndex.forList(INDEX));

    static final Sorting BY_INDEX = Sorting.ascending("INDEX_ASC", INDEX);

    private RegisterCards() {
    }

}
