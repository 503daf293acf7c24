package org.chancery.document.event;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * The next number of a counter was given to a document (NUM-7).
 *
 * @param sequenceId the counter; its id follows from register, section and period
 * @param registerId the register
 * @param section the section, where the register has sections
 * @param period the period in which the counter runs
 * @param counter the number
 * @param documentId the document that has it
 */
@StoredAs("document.NumberTaken")
public record NumberTaken(String sequenceId, String registerId, @Nullable String section, String period, long counter,
        String documentId) implements NumberSequenceEvent {

}
