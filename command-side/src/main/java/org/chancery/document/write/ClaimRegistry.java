package org.chancery.document.write;

import org.axonframework.modelling.command.Repository;
import org.chancery.kernel.NameBasedId;

/** The claims as they are stored. */
public final class ClaimRegistry implements Claims {

    private final Companions<Claim> claims;

    public ClaimRegistry(Repository<Claim> claims) {
        this.claims = new Companions<>(claims, Claim::new);
    }

    @Override
    public String take(ClaimKind kind, String value, String holderId) {
        String claimId = NameBasedId.of("claim/" + kind + "/" + value);
        this.claims.withId(claimId).execute((claim) -> claim.take(claimId, kind, holderId));
        return claimId;
    }

    @Override
    public void release(String claimId, String holderId) {
        this.claims.withId(claimId).execute((claim) -> claim.release(holderId));
    }

}
