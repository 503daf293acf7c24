package org.chancery.document.write;

import org.chancery.kernel.Refused;

/** Lets an object have a value that no other may have, in one decision (NUM-8). */
interface Claims {

    /**
     * Take a value for an object.
     * @return the id of the claim, by which it is released
     * @throws Refused for the reason of its kind when another has it
     */
    String take(ClaimKind kind, String value, String holderId);

    /** Give a value back that the object has. */
    void release(String claimId, String holderId);

}
