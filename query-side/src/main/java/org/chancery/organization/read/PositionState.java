package org.chancery.organization.read;

import java.time.LocalDate;

/** Whether somebody is in a position. */
enum PositionState {

    VACANT, OCCUPIED, ACTING;

    static PositionState of(PositionCard card, LocalDate day) {
        if (card.actingAsOf(day).isPresent()) {
            return ACTING;
        }
        return card.holderAsOf(day).isPresent() ? OCCUPIED : VACANT;
    }

}
