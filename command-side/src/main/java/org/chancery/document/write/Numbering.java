package org.chancery.document.write;

import java.time.Instant;
import java.time.LocalDate;

import org.chancery.document.api.RegisterDocument;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the numbers of registers, each in the decision of the document that gets it.
 */
interface Numbering {

    /**
     * Take the next number of the register.
     * @param command which register, which section
     * @param document the document that gets it
     * @param signedAt before which day it cannot be registered
     * @param at when it is registered
     * @throws Refused when the register is not one for this document
     */
    GivenNumber next(RegisterDocument command, Card document, @Nullable Instant signedAt, Instant at);

    /** A number, with the counter that it came from. */
    record GivenNumber(String registerId, @Nullable String section, String period, long counter, String number,
            LocalDate on, String zone) {

    }

}
