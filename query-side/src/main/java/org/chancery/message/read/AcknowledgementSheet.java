package org.chancery.message.read;

import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.view.Sorting;

/**
 * The collection of acknowledgements: its name, its fields, what it is searched and
 * sorted by.
 */
final class AcknowledgementSheet {

    static final String MESSAGE = "message";

    static final String ACKNOWLEDGED_AT = "acknowledgedAt";

    static final View<AcknowledgementLine> VIEW = View.of("acknowledgementSheet", 1, AcknowledgementLine.class,
            ViewIndex.on(MESSAGE, ACKNOWLEDGED_AT, "_id"));

    /** The first who did first. */
    static final Sorting BY_TIME = Sorting.ascending("ACKNOWLEDGED_AT_ASC", ACKNOWLEDGED_AT);

    private AcknowledgementSheet() {
    }

}
