package org.chancery.document.event;

import org.chancery.kernel.StoredAs;

/** The value is free again. */
@StoredAs("document.ClaimReleased")
public record ClaimReleased(String claimId, String holderId) implements ClaimEvent {

}
