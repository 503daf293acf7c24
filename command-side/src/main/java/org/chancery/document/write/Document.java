package org.chancery.document.write;

import java.time.Instant;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.chancery.command.EventSourced;
import org.chancery.document.api.AddVersion;
import org.chancery.document.api.BeginExecution;
import org.chancery.document.api.CancelDocument;
import org.chancery.document.api.DispatchDocument;
import org.chancery.document.api.DraftDocument;
import org.chancery.document.api.EndExecution;
import org.chancery.document.api.FileToCase;
import org.chancery.document.api.GiveVisa;
import org.chancery.document.api.NoteRecipientRefusal;
import org.chancery.document.api.NoteRecipientRegistration;
import org.chancery.document.api.ReceiveDispatch;
import org.chancery.document.api.ReceiveDocument;
import org.chancery.document.api.RefuseSignature;
import org.chancery.document.api.RegisterDocument;
import org.chancery.document.api.SignDocument;
import org.chancery.document.api.SubmitForApproval;
import org.chancery.document.event.DocumentCancelled;
import org.chancery.document.event.DocumentEvent;
import org.chancery.document.event.DocumentFiled;
import org.chancery.document.event.ExecutionBegun;
import org.chancery.document.event.ExecutionEnded;
import org.chancery.document.event.RefusedByRecipient;
import org.chancery.document.event.RegisteredByRecipient;
import org.chancery.document.event.VersionAdded;
import org.chancery.kernel.Actor;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.OrganizationId;

/**
 * A document, from its draft or its arrival to the case that it is filed in.
 *
 * <p>
 * What is drafted goes to approvers, then to the signatory, and is registered after the
 * signature; what is received is registered at once. Both are then dispatched or executed
 * and end in a case. Where it stands is not one status: {@link Axes}.
 */
@AggregateRoot
public final class Document extends EventSourced<DocumentEvent> {

    private final Axes axes = new Axes();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReceiveDocument command, CommandStamp stamp, Claims claims) {
        if (!wasCreatedBy(stamp)) {
            record(Beginning.receive(command, stamp.actor(), claims));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReceiveDispatch command, Claims claims) {
        if (!this.axes.hasBegun()) {
            record(Beginning.receive(command, claims));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DraftDocument command, CommandStamp stamp) {
        if (!wasCreatedBy(stamp)) {
            record(Beginning.draft(command, stamp.actor()));
        }
    }

    @CommandHandler
    void decide(AddVersion command, Actor actor) {
        Card document = this.axes.livingCardFor(actor);
        document.onlyKeeper(actor);
        if (command.file().equals(this.axes.content().file())) {
            return;
        }
        this.axes.contentIsOpen();
        record(new VersionAdded(document.documentId(), this.axes.content().number() + 1, command.file(),
                actor.actingPosition().value(), command.comment(), this.axes.approval().lapsingOnNewVersion(),
                this.axes.approval().progressOnNewVersion()));
    }

    @CommandHandler
    void decide(SubmitForApproval command, Actor actor) {
        Card document = this.axes.livingCardFor(actor);
        document.onlyAuthor(actor);
        record(Submitting.decide(command, document, this.axes.content(), this.axes.approval()));
    }

    @CommandHandler
    void decide(GiveVisa command, Actor actor) {
        this.axes.livingCardFor(actor);
        if (!this.axes.approval().has(actor.actingPosition().value(), command.result(), command.sha256())) {
            record(this.axes.approval().as(OnApproval.class).giveVisa(command, actor, this.axes.content()));
        }
    }

    @CommandHandler
    void decide(SignDocument command, Actor actor, Instant now) {
        Card document = this.axes.livingCardFor(actor);
        if (!(this.axes.approval() instanceof Signed signed && signed.isOf(command.sha256(), actor))) {
            record(this.axes.approval()
                .as(PendingSignature.class)
                .sign(command, actor, document, this.axes.content(), now));
        }
    }

    @CommandHandler
    void decide(RefuseSignature command, Actor actor) {
        this.axes.livingCardFor(actor);
        record(this.axes.approval().as(PendingSignature.class).refuse(command, actor, this.axes.content()));
    }

    @CommandHandler
    void decide(RegisterDocument command, Actor actor, Instant at, Numbering numbers) {
        Card document = this.axes.livingCardFor(actor);
        document.onlyRegistrar(actor);
        if (!this.axes.isRegisteredIn(command.registerId().value())) {
            record(Registering.decide(command, document, this.axes.approval(), numbers, at));
        }
    }

    @CommandHandler
    void decide(DispatchDocument command, Actor actor) {
        Card document = this.axes.livingCardFor(actor);
        document.onlyRegistrar(actor);
        List<OrganizationId> addressees = this.axes.dispatch().newAmong(command.addressees());
        if (!addressees.isEmpty()) {
            record(this.axes.dispatch()
                .send(document, this.axes.mustBeRegistered(), this.axes.content().mustBeThere(), addressees));
        }
    }

    @CommandHandler
    void decide(NoteRecipientRegistration command) {
        if (this.axes.dispatch().isOnlySentTo(command.addressee())) {
            record(new RegisteredByRecipient(command.documentId().value(), command.addressee().value(),
                    command.number(), command.date()));
        }
    }

    @CommandHandler
    void decide(NoteRecipientRefusal command) {
        if (this.axes.dispatch().isOnlySentTo(command.addressee())) {
            record(new RefusedByRecipient(command.documentId().value(), command.addressee().value(), command.reason()));
        }
    }

    @CommandHandler
    void decide(BeginExecution command) {
        if (!this.axes.isOnExecution(command.assignmentId())) {
            record(new ExecutionBegun(command.documentId().value(), command.assignmentId()));
        }
    }

    @CommandHandler
    void decide(EndExecution command) {
        if (this.axes.isOnExecution(command.assignmentId())) {
            record(new ExecutionEnded(command.documentId().value(), command.assignmentId(), command.executed()));
        }
    }

    @CommandHandler
    void decide(FileToCase command, Actor actor) {
        Card document = this.axes.livingCardFor(actor);
        document.onlyFiler(actor);
        this.axes.mustBeRegistered();
        if (!this.axes.isFiledIn(command.caseIndex())) {
            this.axes.nothingIsOnExecution();
            record(new DocumentFiled(document.documentId(), command.caseIndex(), command.note()));
        }
    }

    @CommandHandler
    void decide(CancelDocument command, Actor actor, Claims claims) {
        Card document = this.axes.cardFor(actor);
        document.onlyKeeper(actor);
        this.axes.mustNotBeRegistered();
        if (!this.axes.isCancelled()) {
            if (document.claimId() != null) {
                claims.release(document.claimId(), document.documentId());
            }
            record(new DocumentCancelled(document.documentId(), document.organization(), command.reason(),
                    document.originId()));
        }
    }

    @Override
    protected void evolve(DocumentEvent event) {
        this.axes.evolve(event);
    }

    Document() {
        // For Axon: a document is built from its events.
    }

}
