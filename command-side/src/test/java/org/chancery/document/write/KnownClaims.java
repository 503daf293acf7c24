package org.chancery.document.write;

import java.util.HashMap;
import java.util.Map;

import org.chancery.kernel.Refused;

/**
 * A stand-in for the claim registry: it remembers as long as the test lasts, and calls
 * every claim {@code claim}.
 */
final class KnownClaims implements Claims {

    private final Map<String, String> holders = new HashMap<>();

    @Override
    public String take(ClaimKind kind, String value, String holderId) {
        if (this.holders.putIfAbsent(kind + "/" + value, holderId) != null) {
            throw Refused.because(kind.refusal());
        }
        return "claim";
    }

    @Override
    public void release(String claimId, String holderId) {
        this.holders.values().remove(holderId);
    }

}
