package org.chancery.document.read;

import java.util.List;
import java.util.Map;

import org.chancery.document.api.Flow;
import org.chancery.document.event.DocumentDrafted;
import org.chancery.document.event.DocumentReceived;
import org.chancery.document.read.DocumentCard.Approval;
import org.chancery.document.read.DocumentCard.Correspondent;
import org.chancery.document.read.DocumentCard.LifeCycle;
import org.chancery.document.read.DocumentCard.Version;
import org.chancery.document.read.DocumentCard.Waiting;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.Folding;
import org.chancery.kernel.Sealed;
import org.chancery.query.projection.Fact;
import org.chancery.query.view.Grants;
import org.jspecify.annotations.Nullable;

/** The cards with which documents begin. */
final class NewCards {

    private NewCards() {
    }

    /** A draft is its author's alone. */
    static DocumentCard of(DocumentDrafted drafted, Fact fact) {
        return new DocumentCard(drafted.documentId(), fact.sequence(), Flow.valueOf(drafted.flow()), drafted.kind(),
                drafted.title(), drafted.organization(), drafted.author(), drafted.addressees(), null,
                drafted.replyToId(), null, fact.occurredAt(), LifeCycle.DRAFT, null, List.of(), Approval.NOT_SUBMITTED,
                List.of(), null, null, List.of(), Map.of(), List.of(), 0, null, List.of(), null,
                List.of(Grants.position(drafted.author())));
    }

    /** What came from outside is the registrars', and waits for their number. */
    static DocumentCard of(DocumentReceived received, Fact fact) {
        Waiting registration = Waits.registration(received.organization());
        return new DocumentCard(received.documentId(), fact.sequence(), Flow.INCOMING, received.kind(),
                received.title(), received.organization(), null, received.addressees(), correspondent(received),
                received.replyToId(), received.originId(), fact.occurredAt(), LifeCycle.DRAFT, null,
                versions(received.file(), fact), Approval.NOT_SUBMITTED, List.of(), null, null,
                numberKeys(received.correspondentNumber()), Map.of(), List.of(), 0, null, List.of(registration),
                fact.occurredAt(), List.of(Grants.registrars(received.organization())));
    }

    private static Correspondent correspondent(DocumentReceived received) {
        Sealed<String> name = received.correspondentName();
        return new Correspondent(received.correspondent(), (name != null) ? name.value() : null,
                received.correspondentNumber(), received.correspondentDate());
    }

    private static List<Version> versions(@Nullable FileReference file, Fact fact) {
        return (file != null) ? List.of(new Version(1, file, null, fact.occurredAt(), null)) : List.of();
    }

    private static List<String> numberKeys(@Nullable String number) {
        return (number != null) ? List.of(Folding.withoutSeparators(number)) : List.of();
    }

}
