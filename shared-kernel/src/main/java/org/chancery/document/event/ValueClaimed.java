package org.chancery.document.event;

import org.chancery.kernel.StoredAs;

/**
 * A value that only one object may hold was given to an object (NUM-8). The value itself
 * does not stand here, for it may be personal data; the claim's id follows from it.
 *
 * @param claimId the claim
 * @param kind what kind of value it is
 * @param holderId the object that holds it
 */
@StoredAs("document.ValueClaimed")
public record ValueClaimed(String claimId, String kind, String holderId) implements ClaimEvent {

}
