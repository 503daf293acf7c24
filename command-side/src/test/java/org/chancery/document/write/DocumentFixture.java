package org.chancery.document.write;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.chancery.command.Actors;
import org.chancery.command.Scenario;
import org.chancery.document.api.AddVersion;
import org.chancery.document.api.ApprovalOrder;
import org.chancery.document.api.CancelDocument;
import org.chancery.document.api.Correspondent;
import org.chancery.document.api.DispatchDocument;
import org.chancery.document.api.DocumentId;
import org.chancery.document.api.DraftDocument;
import org.chancery.document.api.FileToCase;
import org.chancery.document.api.Flow;
import org.chancery.document.api.GiveVisa;
import org.chancery.document.api.NewVersionPolicy;
import org.chancery.document.api.ReceiveDispatch;
import org.chancery.document.api.ReceiveDocument;
import org.chancery.document.api.RefuseSignature;
import org.chancery.document.api.RegisterDocument;
import org.chancery.document.api.RegisterId;
import org.chancery.document.api.SignDocument;
import org.chancery.document.api.SubmitForApproval;
import org.chancery.document.api.VisaResult;
import org.chancery.document.event.DocumentCancelled;
import org.chancery.document.event.DocumentDispatched;
import org.chancery.document.event.DocumentDispatched.Line;
import org.chancery.document.event.DocumentDrafted;
import org.chancery.document.event.DocumentFiled;
import org.chancery.document.event.DocumentReceived;
import org.chancery.document.event.DocumentRegistered;
import org.chancery.document.event.DocumentSigned;
import org.chancery.document.event.ExecutionBegun;
import org.chancery.document.event.Progress;
import org.chancery.document.event.SignatureRefused;
import org.chancery.document.event.SubmittedForApproval;
import org.chancery.document.event.VersionAdded;
import org.chancery.document.event.VisaGiven;
import org.chancery.kernel.Actor;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.NameBasedId;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Role;
import org.chancery.kernel.Sealed;

/**
 * A letter of the ministry and one that it received, its people, and what can be asked of
 * them and happen to them.
 */
final class DocumentFixture {

    static final Actor AUTHOR = Actors.person("author", Role.OFFICER);

    static final Actor LAWYER = Actors.person("lawyer", Role.OFFICER);

    static final Actor ACCOUNTANT = Actors.person("accountant", Role.OFFICER);

    static final Actor MINISTER = Actors.person("minister", Role.EXECUTIVE);

    static final Actor REGISTRAR = Actors.person("registrar", Role.REGISTRAR);

    static final Actor READER = Actors.person("reader", Role.OFFICER);

    static final Actor STRANGER = Actors.stranger("stranger", Role.EXECUTIVE, Role.REGISTRAR);

    static final DocumentId DOCUMENT = new DocumentId(Actors.id("document"));

    static final RegisterId OUTGOING = new RegisterId(Actors.id("register outgoing"));

    static final RegisterId OTHER_REGISTER = new RegisterId(Actors.id("register other"));

    static final FileReference FIRST = file("first");

    static final FileReference SECOND = file("second");

    static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    static final String ASSIGNMENT = Actors.id("assignment");

    private static final String ID = DOCUMENT.value();

    private static final String TITLE = "О ремонте школ";

    private DocumentFixture() {
    }

    /** A document, with a register that begins at 1 and nobody else's claims. */
    static Scenario<Document> document() {
        return document(new KnownClaims());
    }

    static Scenario<Document> document(KnownClaims claims) {
        return Scenario.of(Document.class).with(new Counting()).with(claims);
    }

    static FileReference file(String content) {
        return new FileReference(content + ".docx", "application/msword", content.length(),
                "%064x".formatted(content.hashCode() & 0xFFFFFFFFL));
    }

    static DraftDocument draft() {
        return draft(Flow.OUTGOING);
    }

    static DraftDocument draft(Flow flow) {
        return new DraftDocument(DOCUMENT, flow, "письмо", TITLE, List.of(READER.position()), null);
    }

    static DocumentDrafted drafted() {
        return drafted(Flow.OUTGOING);
    }

    static DocumentDrafted drafted(Flow flow) {
        return new DocumentDrafted(ID, Actors.MINISTRY.value(), at(AUTHOR), flow.name(), "письмо", TITLE,
                List.of(at(READER)), null);
    }

    static Correspondent from(String name, String number, LocalDate date) {
        return new Correspondent(null, name, number, date);
    }

    static Correspondent fromDuma() {
        return from("Городская Дума", "А-15/7", TODAY);
    }

    static ReceiveDocument receive(Correspondent sender) {
        return new ReceiveDocument(DOCUMENT, "письмо", TITLE, sender, List.of(READER.position()), null);
    }

    static DocumentReceived received() {
        return received(fromDuma());
    }

    static DocumentReceived received(Correspondent sender) {
        return received(REGISTRAR, sender);
    }

    static DocumentReceived received(Actor by, Correspondent sender) {
        return new DocumentReceived(ID, by.organization().value(), at(by), "письмо", TITLE, null,
                new Sealed<>(sender.name()), sender.number(), sender.datedOn(), List.of(at(READER)), null, null, null,
                (sender.number() != null) ? "claim" : null);
    }

    static ReceiveDispatch receiveDispatch() {
        return new ReceiveDispatch(DOCUMENT, Actors.MINISTRY, new DocumentId(Actors.id("origin")), "письмо", TITLE,
                Actors.OTHER_MINISTRY, "01-15/1", TODAY, FIRST);
    }

    static DocumentReceived receivedByDispatch(String claimId) {
        return new DocumentReceived(ID, Actors.MINISTRY.value(), null, "письмо", TITLE, Actors.OTHER_MINISTRY.value(),
                null, "01-15/1", TODAY, List.of(), null, Actors.id("origin"), FIRST, claimId);
    }

    static AddVersion add(FileReference file) {
        return new AddVersion(DOCUMENT, file, null);
    }

    static VersionAdded added(int number, FileReference file) {
        return added(number, file, AUTHOR, NotSubmitted.NAME);
    }

    static VersionAdded added(int number, FileReference file, Actor by, String state) {
        return new VersionAdded(ID, number, file, at(by), null, List.of(), progress(state));
    }

    static VersionAdded addedAgain(Progress progress, Actor... lapsed) {
        return new VersionAdded(ID, 2, SECOND, at(AUTHOR), null, positions(lapsed), progress);
    }

    static SubmitForApproval submit(ApprovalOrder order, NewVersionPolicy policy, Actor... approvers) {
        return new SubmitForApproval(DOCUMENT, Arrays.stream(approvers).map(Actor::position).toList(), order,
                MINISTER.position(), policy);
    }

    static SubmitForApproval submit(Actor... approvers) {
        return submit(ApprovalOrder.ONE_BY_ONE, NewVersionPolicy.ASK_ALL_AGAIN, approvers);
    }

    static SubmittedForApproval submitted(int round, ApprovalOrder order, NewVersionPolicy policy, Progress progress,
            Actor... approvers) {
        return new SubmittedForApproval(ID, round, positions(approvers), order.name(), at(MINISTER), policy.name(),
                FIRST.sha256(), progress);
    }

    /** To the lawyer, then to the accountant, then to the minister. */
    static SubmittedForApproval submitted() {
        return submitted(NewVersionPolicy.ASK_ALL_AGAIN);
    }

    static SubmittedForApproval submitted(NewVersionPolicy policy) {
        return submitted(1, ApprovalOrder.ONE_BY_ONE, policy, asks(LAWYER), LAWYER, ACCOUNTANT);
    }

    static SubmittedForApproval submittedToAllAtOnce() {
        return submitted(1, ApprovalOrder.ALL_AT_ONCE, NewVersionPolicy.ASK_ALL_AGAIN, asks(LAWYER, ACCOUNTANT), LAWYER,
                ACCOUNTANT);
    }

    /** Straight to the minister. */
    static SubmittedForApproval submittedForSignature() {
        return submitted(1, ApprovalOrder.ONE_BY_ONE, NewVersionPolicy.ASK_ALL_AGAIN, asksSignatory());
    }

    static GiveVisa visa(VisaResult result) {
        return visa(FIRST, result);
    }

    static GiveVisa visa(FileReference version, VisaResult result) {
        return new GiveVisa(DOCUMENT, version.sha256(), result, text(result));
    }

    static VisaGiven visaGiven(Actor approver, VisaResult result, Progress progress) {
        return visaGiven(1, FIRST, approver, result, progress);
    }

    static VisaGiven visaGiven(int version, FileReference file, Actor approver, VisaResult result, Progress progress) {
        return new VisaGiven(ID, 1, at(approver), result.name(), text(result), version, file.sha256(), progress);
    }

    static SignDocument sign() {
        return new SignDocument(DOCUMENT, FIRST.sha256());
    }

    static DocumentSigned signed() {
        return signed("OFFICE");
    }

    static DocumentSigned signed(String ground) {
        return new DocumentSigned(ID, Actors.MINISTRY.value(), at(MINISTER), ground, 1, FIRST.sha256(), Scenario.NOW);
    }

    static RefuseSignature refuseSignature() {
        return new RefuseSignature(DOCUMENT, "Не к тем адресатам");
    }

    static SignatureRefused signatureRefused() {
        return new SignatureRefused(ID, at(MINISTER), "Не к тем адресатам", FIRST.sha256(), onRework());
    }

    static RegisterDocument register() {
        return register(OUTGOING);
    }

    static RegisterDocument register(RegisterId register) {
        return new RegisterDocument(DOCUMENT, register, null, List.of());
    }

    static DocumentRegistered registered() {
        return registered(List.of(at(READER)), null);
    }

    static DocumentRegistered registered(List<String> readers, String originId) {
        return new DocumentRegistered(ID, Actors.MINISTRY.value(), OUTGOING.value(), null, "2026", 1, "01-15/1", TODAY,
                "Europe/Moscow", readers, originId);
    }

    static DispatchDocument dispatch(OrganizationId... addressees) {
        return new DispatchDocument(DOCUMENT, List.of(addressees));
    }

    static DocumentDispatched dispatched(OrganizationId... addressees) {
        return new DocumentDispatched(ID, Actors.MINISTRY.value(), "письмо", TITLE, "01-15/1", TODAY, FIRST,
                Arrays.stream(addressees)
                    .map((to) -> new Line(to.value(), NameBasedId.of("dispatch/" + ID + "/" + to)))
                    .toList());
    }

    static ExecutionBegun executionBegun() {
        return new ExecutionBegun(ID, ASSIGNMENT);
    }

    static FileToCase fileTo(String caseIndex) {
        return new FileToCase(DOCUMENT, caseIndex, "Ответ дан");
    }

    static DocumentFiled filed() {
        return new DocumentFiled(ID, "01-12", "Ответ дан");
    }

    static CancelDocument cancel() {
        return new CancelDocument(DOCUMENT, "Создан по ошибке");
    }

    static DocumentCancelled cancelled() {
        return new DocumentCancelled(ID, Actors.MINISTRY.value(), "Создан по ошибке", null);
    }

    static Progress asks(Actor... asked) {
        return new Progress(OnApproval.NAME, positions(asked));
    }

    static Progress asksSignatory() {
        return new Progress(PendingSignature.NAME, positions(MINISTER));
    }

    static Progress onRework() {
        return new Progress(OnRework.NAME, positions(AUTHOR));
    }

    static Progress progress(String state) {
        return new Progress(state, List.of());
    }

    static OrganizationId organization(String name) {
        return new OrganizationId(Actors.id("organization " + name));
    }

    static String at(Actor actor) {
        return actor.position().value();
    }

    static PositionId position(String name) {
        return Actors.person(name).position();
    }

    private static List<String> positions(Actor... actors) {
        return Arrays.stream(actors).map(DocumentFixture::at).toList();
    }

    private static String text(VisaResult result) {
        return (result == VisaResult.AGREED) ? null : "Нет расчёта";
    }

}
