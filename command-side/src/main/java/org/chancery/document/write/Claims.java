package org.chancery.document.write;

import org.chancery.document.api.DocumentRefusal;
import org.chancery.kernel.Refused;

/** Lets a document have a value that no other may have, in one decision (NUM-8). */
interface Claims {

    /**
     * Take a value for a document.
     * @return the id of the claim, by which it is released
     * @throws Refused {@link DocumentRefusal#DUPLICATE_DOCUMENT} when another has it
     */
    String take(String kind, String value, String documentId);

    /** Give a value back that the document has. */
    void release(String claimId, String documentId);

}
