package org.chancery.document.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.event.DocumentCancelled;
import org.chancery.document.event.DocumentDispatched;
import org.chancery.document.event.DocumentDrafted;
import org.chancery.document.event.DocumentEvent;
import org.chancery.document.event.DocumentFiled;
import org.chancery.document.event.DocumentReceived;
import org.chancery.document.event.DocumentRegistered;
import org.chancery.document.event.DocumentSigned;
import org.chancery.document.event.ExecutionBegun;
import org.chancery.document.event.ExecutionEnded;
import org.chancery.document.event.RefusedByRecipient;
import org.chancery.document.event.RegisteredByRecipient;
import org.chancery.document.event.SignatureRefused;
import org.chancery.document.event.SubmittedForApproval;
import org.chancery.document.event.VersionAdded;
import org.chancery.document.event.VisaGiven;
import org.chancery.document.write.Dispatch.LineState;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands. It has no one status: content, approval, registration,
 * dispatch, execution and storage move on their own, each along its own axis.
 */
final class Axes {

    private @Nullable Card card;

    private boolean cancelled;

    private Content content = Content.NONE;

    private Approval approval = new NotSubmitted();

    private @Nullable Registered registration;

    private Dispatch dispatch = Dispatch.NONE;

    private final Set<String> openAssignments = new LinkedHashSet<>();

    private @Nullable String caseIndex;

    void evolve(DocumentEvent event) {
        switch (event) {
            case DocumentReceived received -> {
                this.card = Card.of(received);
                this.content = (received.file() != null) ? this.content.with(received.file()) : this.content;
            }
            case DocumentDrafted drafted -> this.card = Card.of(drafted);
            case VersionAdded added -> {
                this.content = this.content.with(added.file());
                this.approval = this.approval.after(added);
            }
            case SubmittedForApproval submitted -> {
                this.card = card().shownTo(submitted.approvers()).shownTo(List.of(submitted.signatory()));
                this.approval = Approval.at(submitted.progress(), Route.of(submitted, card()));
            }
            case VisaGiven given -> this.approval = this.approval.after(given);
            case DocumentSigned signed -> {
                this.card = card().shownToRegistrars();
                this.approval = this.approval.after(signed);
            }
            case SignatureRefused refused -> this.approval = this.approval.after(refused);
            case DocumentRegistered registered -> {
                this.card = card().shownTo(registered.readers());
                this.registration = Registered.of(registered);
            }
            case DocumentDispatched sent -> this.dispatch = this.dispatch.with(sent);
            case RegisteredByRecipient theirs ->
                this.dispatch = this.dispatch.with(theirs.addressee(), LineState.REGISTERED);
            case RefusedByRecipient theirs -> this.dispatch = this.dispatch.with(theirs.addressee(), LineState.REFUSED);
            case ExecutionBegun begun -> this.openAssignments.add(begun.assignmentId());
            case ExecutionEnded ended -> this.openAssignments.remove(ended.assignmentId());
            case DocumentFiled filed -> this.caseIndex = filed.caseIndex();
            case DocumentCancelled called -> this.cancelled = true;
        }
    }

    boolean hasBegun() {
        return this.card != null;
    }

    boolean isCancelled() {
        return this.cancelled;
    }

    Content content() {
        return this.content;
    }

    Approval approval() {
        return this.approval;
    }

    Dispatch dispatch() {
        return this.dispatch;
    }

    boolean isOnExecution(String assignmentId) {
        return this.openAssignments.contains(assignmentId);
    }

    /** The card, for one who may know of it. */
    Card cardFor(Actor actor) {
        card().mustBeVisibleTo(actor);
        return card();
    }

    /** The card of a document that was not called off. */
    Card livingCardFor(Actor actor) {
        Card visible = cardFor(actor);
        if (this.cancelled) {
            throw Refused.because(DocumentRefusal.DOCUMENT_CANCELLED);
        }
        return visible;
    }

    /**
     * What was signed stays as it is (DOC-1), and so does what came from outside once it
     * is registered; only the scan may come later than the number.
     */
    void contentIsOpen() {
        boolean isFinal = card().isIncoming() ? this.registration != null && !this.content.isEmpty()
                : this.approval instanceof Signed;
        if (isFinal) {
            throw Refused.because(DocumentRefusal.CONTENT_IS_FINAL);
        }
    }

    Registered mustBeRegistered() {
        if (this.registration == null) {
            throw Refused.because(DocumentRefusal.NOT_REGISTERED);
        }
        return this.registration;
    }

    void mustNotBeRegistered() {
        if (this.registration != null) {
            throw Refused.because(DocumentRefusal.REGISTERED_STAYS).with("number", this.registration.number());
        }
    }

    /** Registration happens once (DOC-5): in this register, in no other. */
    boolean isRegisteredIn(String registerId) {
        if (this.registration != null && !this.registration.registerId().equals(registerId)) {
            throw Refused.because(DocumentRefusal.ALREADY_REGISTERED).with("number", this.registration.number());
        }
        return this.registration != null;
    }

    /** It lies in one case, this one or no other (REC-2). */
    boolean isFiledIn(String otherCase) {
        if (this.caseIndex != null && !this.caseIndex.equals(otherCase)) {
            throw Refused.because(DocumentRefusal.ALREADY_FILED).with("caseIndex", this.caseIndex);
        }
        return this.caseIndex != null;
    }

    void nothingIsOnExecution() {
        if (!this.openAssignments.isEmpty()) {
            throw Refused.because(DocumentRefusal.ON_EXECUTION).with("assignments", List.copyOf(this.openAssignments));
        }
    }

    private Card card() {
        if (this.card == null) {
            throw new IllegalStateException("A document begins by being drafted or received");
        }
        return this.card;
    }

}
