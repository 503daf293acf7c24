package org.chancery.document.read;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.bson.conversions.Bson;
import org.chancery.assignment.api.AssignmentSource;
import org.chancery.assignment.event.AssignmentForwarded;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.document.api.ApprovalOrder;
import org.chancery.document.api.NewVersionPolicy;
import org.chancery.document.api.SigningGround;
import org.chancery.document.api.VisaResult;
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
import org.chancery.document.event.Progress;
import org.chancery.document.event.RefusedByRecipient;
import org.chancery.document.event.RegisteredByRecipient;
import org.chancery.document.event.SignatureRefused;
import org.chancery.document.event.SubmittedForApproval;
import org.chancery.document.event.VersionAdded;
import org.chancery.document.event.VisaGiven;
import org.chancery.document.read.DocumentCard.Approval;
import org.chancery.document.read.DocumentCard.ApprovalState;
import org.chancery.document.read.DocumentCard.DispatchLine;
import org.chancery.document.read.DocumentCard.DispatchState;
import org.chancery.document.read.DocumentCard.Filing;
import org.chancery.document.read.DocumentCard.LifeCycle;
import org.chancery.document.read.DocumentCard.Registration;
import org.chancery.document.read.DocumentCard.Signature;
import org.chancery.document.read.DocumentCard.Version;
import org.chancery.document.read.DocumentCard.Visa;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Folding;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;
import org.chancery.query.view.Grants;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.chancery.document.read.DocumentCards.APPROVAL;
import static org.chancery.document.read.DocumentCards.APPROVAL_STATE;
import static org.chancery.document.read.DocumentCards.ASSIGNMENTS;
import static org.chancery.document.read.DocumentCards.CANCELLATION_REASON;
import static org.chancery.document.read.DocumentCards.DISPATCH_LINES;
import static org.chancery.document.read.DocumentCards.FILING;
import static org.chancery.document.read.DocumentCards.LIFE_CYCLE;
import static org.chancery.document.read.DocumentCards.NUMBER_KEYS;
import static org.chancery.document.read.DocumentCards.OPEN_ASSIGNMENTS;
import static org.chancery.document.read.DocumentCards.READERS;
import static org.chancery.document.read.DocumentCards.REGISTRATION;
import static org.chancery.document.read.DocumentCards.SIGNATURE;
import static org.chancery.document.read.DocumentCards.VERSIONS;
import static org.chancery.document.read.DocumentCards.VISAS;

/** Writes the card of each document. */
@Component
final class DocumentCardProjector implements Projector<DocumentCard> {

    @Override
    public View<DocumentCard> view() {
        return DocumentCards.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<DocumentCard> cards) {
        switch (fact.event()) {
            case DocumentReceived received -> cards.insert(NewCards.of(received, fact));
            case DocumentDrafted drafted -> cards.insert(NewCards.of(drafted, fact));
            case DocumentEvent event -> cards.update(event.documentId(), change(event, fact));
            case AssignmentIssued issued -> showTo(executors(issued), issued.sourceKind(), issued.sourceId(), cards);
            case AssignmentForwarded forwarded ->
                showTo(List.of(forwarded.to()), forwarded.sourceKind(), forwarded.sourceId(), cards);
            default -> {
                // It says nothing about a document.
            }
        }
    }

    private static Bson change(DocumentEvent event, Fact fact) {
        Instant at = fact.occurredAt();
        return switch (event) {
            case DocumentReceived received -> throw new IllegalArgumentException("Received twice: " + received);
            case DocumentDrafted drafted -> throw new IllegalArgumentException("Drafted twice: " + drafted);
            case VersionAdded added -> combine(push(VERSIONS, version(added, at)), progressed(added.progress(), at));
            case SubmittedForApproval submitted -> combine(set(APPROVAL, approval(submitted)),
                    Waits.on(submitted.progress(), at), addEachToSet(READERS, askedOn(submitted)));
            case VisaGiven given -> combine(push(VISAS, visa(given, fact)), progressed(given.progress(), at));
            case DocumentSigned signed -> combine(set(SIGNATURE, signature(signed, fact)),
                    set(APPROVAL_STATE, ApprovalState.SIGNED), set(LIFE_CYCLE, LifeCycle.ACTIVE),
                    Waits.on(List.of(Waits.registration(signed.organization())), at),
                    addToSet(READERS, Grants.registrars(signed.organization())));
            case SignatureRefused refused -> progressed(refused.progress(), at);
            case DocumentRegistered registered -> registered(registered, fact);
            case DocumentDispatched dispatched -> combine(dispatched.lines()
                .stream()
                .map((line) -> set(line(line.addressee()),
                        new DispatchLine(line.addressee(), DispatchState.SENT, at, null, null, null)))
                .toList());
            case RegisteredByRecipient theirs ->
                combine(set(line(theirs.addressee()) + ".state", DispatchState.REGISTERED_BY_RECIPIENT),
                        set(line(theirs.addressee()) + ".number", theirs.number()),
                        set(line(theirs.addressee()) + ".registeredOn", theirs.registeredOn()),
                        addToSet(NUMBER_KEYS, Folding.withoutSeparators(theirs.number())));
            case RefusedByRecipient theirs -> combine(set(line(theirs.addressee()) + ".state", DispatchState.REFUSED),
                    set(line(theirs.addressee()) + ".reason", theirs.reason()));
            case ExecutionBegun begun -> combine(push(OPEN_ASSIGNMENTS, begun.assignmentId()), inc(ASSIGNMENTS, 1));
            case ExecutionEnded ended -> pull(OPEN_ASSIGNMENTS, ended.assignmentId());
            case DocumentFiled filed -> set(FILING, new Filing(filed.caseIndex(), filed.note(), at));
            case DocumentCancelled cancelled -> combine(set(LIFE_CYCLE, LifeCycle.CANCELLED),
                    set(CANCELLATION_REASON, cancelled.reason()), Waits.forNobody());
        };
    }

    private static Bson progressed(Progress progress, Instant at) {
        return combine(set(APPROVAL_STATE, ApprovalState.valueOf(progress.state())), Waits.on(progress, at));
    }

    private static Bson registered(DocumentRegistered event, Fact fact) {
        String section = (event.section() != null) ? event.section() : "";
        String order = "%s/%s/%010d".formatted(event.period(), section, event.counter());
        Registration registration = new Registration(event.registerId(), event.section(), event.period(),
                event.counter(), event.number(), event.registeredOn(), fact.recordedAt(), order);
        return combine(set(REGISTRATION, registration), set(LIFE_CYCLE, LifeCycle.ACTIVE), Waits.forNobody(),
                addToSet(NUMBER_KEYS, Folding.withoutSeparators(event.number())),
                addEachToSet(READERS, positions(event.readers().stream())));
    }

    private static Version version(VersionAdded added, Instant at) {
        return new Version(added.number(), added.file(), added.addedBy(), at, added.comment());
    }

    private static Approval approval(SubmittedForApproval submitted) {
        return new Approval(ApprovalState.valueOf(submitted.progress().state()), submitted.round(),
                submitted.approvers(), ApprovalOrder.valueOf(submitted.order()), submitted.signatory(),
                NewVersionPolicy.valueOf(submitted.onNewVersion()));
    }

    private static List<String> askedOn(SubmittedForApproval submitted) {
        return positions(Stream.concat(submitted.approvers().stream(), Stream.of(submitted.signatory())));
    }

    /** Who gave a visa for whom stands in the stamp, and is shown for ever (APR-4). */
    private static Visa visa(VisaGiven given, Fact fact) {
        Actor actor = fact.stamp().actor();
        return new Visa(given.round(), given.approver(), actor.person().value(), actor.capacity(),
                VisaResult.valueOf(given.result()), given.text(), given.version(), given.sha256(), fact.occurredAt());
    }

    private static Signature signature(DocumentSigned signed, Fact fact) {
        return new Signature(signed.signatory(), fact.stamp().actor().person().value(),
                SigningGround.valueOf(signed.ground()), signed.version(), signed.sha256(), signed.signedAt());
    }

    private static String line(String addressee) {
        return DISPATCH_LINES + "." + addressee;
    }

    /** Whoever has to do something because of a document must be able to read it. */
    private static void showTo(List<String> positions, @Nullable String sourceKind, @Nullable String sourceId,
            Writes<DocumentCard> cards) {
        if (AssignmentSource.Kind.DOCUMENT.name().equals(sourceKind) && sourceId != null) {
            cards.merge(sourceId, addEachToSet(READERS, positions(positions.stream())));
        }
    }

    private static List<String> executors(AssignmentIssued issued) {
        return Stream
            .concat(Stream.of(issued.issuer(), issued.executor(), issued.controller()),
                    issued.parts().stream().map(AssignmentIssued.Part::position))
            .toList();
    }

    private static List<String> positions(Stream<String> positions) {
        return positions.map(Grants::position).distinct().toList();
    }

}
