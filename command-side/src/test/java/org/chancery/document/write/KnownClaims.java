package org.chancery.document.write;

import java.util.HashMap;
import java.util.Map;

import org.chancery.document.api.DocumentRefusal;
import org.chancery.kernel.Refused;

/**
 * A stand-in for the claim registry: it remembers as long as the test lasts, and calls
 * every claim {@code claim}.
 */
final class KnownClaims implements Claims {

    private final Map<String, String> holders = new HashMap<>();

    @Override
    public String take(String kind, String value, String documentId) {
        if (this.holders.putIfAbsent(kind + "/" + value, documentId) != null) {
            throw Refused.because(DocumentRefusal.DUPLICATE_DOCUMENT);
        }
        return "claim";
    }

    @Override
    public void release(String claimId, String documentId) {
        this.holders.values().remove(documentId);
    }

}
