package org.chancery.document.write;

import java.util.List;

import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.VisaResult;
import org.chancery.document.event.DocumentSigned;
import org.chancery.document.event.Progress;
import org.chancery.document.event.SignatureRefused;
import org.chancery.document.event.VersionAdded;
import org.chancery.document.event.VisaGiven;
import org.chancery.kernel.Refused;

/**
 * Where a document stands between draft and signature. Each state says what can be done
 * in it; what it does not say is refused.
 */
sealed interface Approval permits NotSubmitted, Approval.OnTheWay, Signed {

    /** The state's name as frontends know it. */
    String name();

    /** The how-manieth round the next submission begins. */
    default int nextRound() {
        return (this instanceof OnTheWay way) ? way.route().round() + 1 : 1;
    }

    /** The state in which a stored progress leaves a document on this route. */
    static Approval at(Progress progress, Route route) {
        return switch (progress.state()) {
            case OnApproval.NAME -> new OnApproval(route, progress.waitsFor());
            case PendingSignature.NAME -> new PendingSignature(route);
            default -> new OnRework(route);
        };
    }

    /** Where a stored event leaves it. */
    default Approval after(VersionAdded added) {
        return (this instanceof OnTheWay way) ? at(added.progress(), way.route().without(added.lapsedVisas())) : this;
    }

    /** Where a stored event leaves it. */
    default Approval after(VisaGiven given) {
        return (this instanceof OnTheWay way) ? at(given.progress(), way.route().with(given)) : this;
    }

    /** Where a stored event leaves it. */
    default Approval after(SignatureRefused refused) {
        return (this instanceof OnTheWay way) ? new OnRework(way.route()) : this;
    }

    /** Where a stored event leaves it. */
    default Approval after(DocumentSigned signed) {
        return new Signed(signed.signatory(), signed.sha256(), signed.signedAt());
    }

    /** The document has been submitted and is not signed. */
    sealed interface OnTheWay extends Approval permits OnApproval, OnRework, PendingSignature {

        Route route();

    }

    /** Whose visas a new version puts out of force. */
    default List<String> lapsingOnNewVersion() {
        return (this instanceof OnTheWay way) ? way.route().lapsingOnNewVersion() : List.of();
    }

    /** Where it stands once a new version is there. */
    default Progress progressOnNewVersion() {
        return (this instanceof OnTheWay way) ? way.route().without(lapsingOnNewVersion()).progress()
                : new Progress(name(), List.of());
    }

    /** Whether this very visa was given before and is in force. */
    default boolean has(String approver, VisaResult result, String sha256) {
        return this instanceof OnTheWay way && new Route.Visa(result, sha256).equals(way.route().visas().get(approver));
    }

    /** The state that a command needs. */
    default <S extends Approval> S as(Class<S> needed) {
        if (!needed.isInstance(this)) {
            throw Refused.because(DocumentRefusal.APPROVAL_STATE).with("state", name());
        }
        return needed.cast(this);
    }

}
