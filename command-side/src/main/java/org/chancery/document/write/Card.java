package org.chancery.document.write;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chancery.document.api.Flow;
import org.chancery.document.event.DocumentDrafted;
import org.chancery.document.event.DocumentReceived;
import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * What holds in every state of a document: what it is, whose it is, and who may see it.
 *
 * @param documentId the document
 * @param organization whose document it is
 * @param flow which way it goes
 * @param kind what kind of document it is
 * @param title what it is about
 * @param author who drafts it; nobody for an incoming one
 * @param addressees the positions it is addressed to
 * @param circle the positions that see it
 * @param atRegistrars whether the registrars of the organization see it
 * @param originId the document of another organization that it arose from
 * @param claimId the claim on what makes an incoming document that very document
 */
record Card(String documentId, String organization, Flow flow, String kind, String title, @Nullable String author,
        List<String> addressees, Set<String> circle, boolean atRegistrars, @Nullable String originId,
        @Nullable String claimId) {

    static Card of(DocumentReceived received) {
        return new Card(received.documentId(), received.organization(), Flow.INCOMING, received.kind(),
                received.title(), null, received.addressees(), Set.of(), true, received.originId(), received.claimId());
    }

    static Card of(DocumentDrafted drafted) {
        return new Card(drafted.documentId(), drafted.organization(), Flow.valueOf(drafted.flow()), drafted.kind(),
                drafted.title(), drafted.author(), drafted.addressees(), Set.of(drafted.author()), false, null, null);
    }

    /** As it is seen by more people than before. */
    Card shownTo(Collection<String> positions) {
        Set<String> wider = new LinkedHashSet<>(this.circle);
        wider.addAll(positions);
        return new Card(this.documentId, this.organization, this.flow, this.kind, this.title, this.author,
                this.addressees, wider, this.atRegistrars, this.originId, this.claimId);
    }

    Card shownToRegistrars() {
        return new Card(this.documentId, this.organization, this.flow, this.kind, this.title, this.author,
                this.addressees, this.circle, true, this.originId, this.claimId);
    }

    String mustHaveAuthor() {
        if (this.author == null) {
            throw new IllegalStateException("Nobody drafts what comes from outside");
        }
        return this.author;
    }

    boolean isIncoming() {
        return this.flow == Flow.INCOMING;
    }

    boolean isAuthoredBy(Actor actor) {
        return actor.actingPosition().value().equals(this.author);
    }

    boolean isRegisteredBy(Actor actor) {
        return actor.has(Role.REGISTRAR) && actor.organization().value().equals(this.organization);
    }

    void onlyAuthor(Actor actor) {
        only(isAuthoredBy(actor));
    }

    void onlyRegistrar(Actor actor) {
        only(isRegisteredBy(actor));
    }

    /** Who has a document of this kind in hand: its author, or the registrars. */
    void onlyKeeper(Actor actor) {
        only(isIncoming() ? isRegisteredBy(actor) : isAuthoredBy(actor));
    }

    /** Who may say that the work on it is over. */
    void onlyFiler(Actor actor) {
        only(isRegisteredBy(actor) || isAuthoredBy(actor) || this.addressees.contains(actor.actingPosition().value()));
    }

    /** What one may not see does not exist for him (AUD-7). */
    void mustBeVisibleTo(Actor actor) {
        boolean ofCircle = this.circle.contains(actor.position().value())
                || this.circle.contains(actor.actingPosition().value());
        if (!ofCircle && !(this.atRegistrars && isRegisteredBy(actor))) {
            throw Refused.because(KernelRefusal.NOT_FOUND).with("id", this.documentId);
        }
    }

    private static void only(boolean allowed) {
        if (!allowed) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
    }

}
