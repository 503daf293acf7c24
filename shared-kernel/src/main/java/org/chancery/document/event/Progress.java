package org.chancery.document.event;

import java.util.List;

/**
 * Where the way through approval stands after an event, and who is asked next. Decided
 * once and stored, so that no reader has to know the rules of the route.
 *
 * @param state the state of approval
 * @param waitsFor the positions whose turn it is: approvers, the signatory, or the author
 * who owes a new version
 */
public record Progress(String state, List<String> waitsFor) {

    public Progress {
        waitsFor = List.copyOf(waitsFor);
    }

}
