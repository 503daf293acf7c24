package org.chancery.document.write;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.chancery.command.Recording;
import org.chancery.document.event.ClaimReleased;
import org.chancery.document.event.ValueClaimed;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The right to a value that only one object may have. Its id follows from the value, so
 * that two who want the same value meet here (NUM-8).
 *
 * <p>
 * No command reaches it: it is decided within the decision of the object.
 */
@AggregateRoot
public final class Claim {

    @AggregateIdentifier
    private @Nullable String claimId;

    private @Nullable String holderId;

    void take(String id, ClaimKind kind, String holder) {
        if (this.holderId != null) {
            throw Refused.because(kind.refusal()).with(kind.holder(), this.holderId);
        }
        Recording.record(new ValueClaimed(id, kind.name(), holder));
    }

    void release(String holder) {
        if (this.claimId != null && holder.equals(this.holderId)) {
            Recording.record(new ClaimReleased(this.claimId, holder));
        }
    }

    @EventSourcingHandler
    void evolve(ValueClaimed claimed) {
        this.claimId = claimed.claimId();
        this.holderId = claimed.holderId();
    }

    @EventSourcingHandler
    void evolve(ClaimReleased released) {
        this.holderId = null;
    }

    Claim() {
        // For Axon: a claim is built from its events.
    }

}
