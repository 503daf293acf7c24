package org.chancery.document.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.chancery.assignment.event.AssignmentForwarded;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.document.event.DocumentCancelled;
import org.chancery.document.event.DocumentDispatched;
import org.chancery.document.event.DocumentDispatched.Line;
import org.chancery.document.event.DocumentDrafted;
import org.chancery.document.event.DocumentFiled;
import org.chancery.document.event.DocumentReceived;
import org.chancery.document.event.DocumentRegistered;
import org.chancery.document.event.DocumentSigned;
import org.chancery.document.event.ExecutionBegun;
import org.chancery.document.event.ExecutionEnded;
import org.chancery.document.event.Progress;
import org.chancery.document.event.RefusedByRecipient;
import org.chancery.document.event.RegisterOpened;
import org.chancery.document.event.RegisteredByRecipient;
import org.chancery.document.event.SignatureRefused;
import org.chancery.document.event.SubmittedForApproval;
import org.chancery.document.event.VersionAdded;
import org.chancery.document.event.VisaGiven;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.Sealed;

/** What can have happened to one document, and to the register that it is entered in. */
final class DocumentFacts {

    static final String DOCUMENT = id(3, 1);

    static final String REGISTER = id(3, 2);

    static final String ORIGIN = id(3, 3);

    static final String ASSIGNMENT = id(3, 4);

    static final String MINISTRY = id(4, 1);

    static final String DUMA = id(4, 2);

    static final String SCHOOL = id(4, 3);

    static final String AUTHOR = id(5, 1);

    static final String LAWYER = id(5, 2);

    static final String ACCOUNTANT = id(5, 3);

    static final String MINISTER = id(5, 4);

    static final String READER = id(5, 5);

    static final FileReference FILE = new FileReference("Письмо.docx", "application/msword", 7, "a".repeat(64));

    static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    static final Instant SIGNED_AT = Instant.parse("2026-04-01T08:00:00Z");

    private DocumentFacts() {
    }

    static DocumentDrafted drafted() {
        return new DocumentDrafted(DOCUMENT, MINISTRY, AUTHOR, "OUTGOING", "письмо", "О ремонте школ", List.of(READER),
                ORIGIN);
    }

    static DocumentReceived received() {
        return received(DOCUMENT, "А-15/7");
    }

    static DocumentReceived received(String documentId, String number) {
        return new DocumentReceived(documentId, MINISTRY, AUTHOR, "письмо", "О ремонте школ", null,
                new Sealed<>("Городская Дума"), number, TODAY, List.of(READER), null, null, null, null);
    }

    static DocumentReceived receivedByDispatch() {
        return new DocumentReceived(DOCUMENT, MINISTRY, null, "письмо", "О ремонте школ", DUMA, null, "01-15/1", TODAY,
                List.of(), null, ORIGIN, FILE, null);
    }

    static VersionAdded versionAdded(String state, String... waitsFor) {
        return new VersionAdded(DOCUMENT, 1, FILE, AUTHOR, "Первая", List.of(), progress(state, waitsFor));
    }

    static SubmittedForApproval submitted() {
        return new SubmittedForApproval(DOCUMENT, 1, List.of(LAWYER, ACCOUNTANT), "ONE_BY_ONE", MINISTER,
                "ASK_ALL_AGAIN", FILE.sha256(), progress("ON_APPROVAL", LAWYER));
    }

    static VisaGiven visaGiven(String approver, String result, Progress progress) {
        return new VisaGiven(DOCUMENT, 1, approver, result, "Нет расчёта", 1, FILE.sha256(), progress);
    }

    static SignatureRefused signatureRefused() {
        return new SignatureRefused(DOCUMENT, MINISTER, "Не к тем", FILE.sha256(), progress("ON_REWORK", AUTHOR));
    }

    static DocumentSigned signed() {
        return new DocumentSigned(DOCUMENT, MINISTRY, MINISTER, "ACTING", 1, FILE.sha256(), SIGNED_AT);
    }

    static DocumentRegistered registered() {
        return registered(DOCUMENT, 342, "01-15/342");
    }

    static DocumentRegistered registered(String documentId, long counter, String number) {
        return new DocumentRegistered(documentId, MINISTRY, REGISTER, null, "2026", counter, number, TODAY,
                "Europe/Moscow", List.of(READER, MINISTER), null);
    }

    static DocumentDispatched dispatched() {
        return new DocumentDispatched(DOCUMENT, MINISTRY, "письмо", "О ремонте школ", "01-15/342", TODAY, FILE,
                List.of(new Line(DUMA, id(6, 1)), new Line(SCHOOL, id(6, 2))));
    }

    static RegisteredByRecipient registeredByRecipient() {
        return new RegisteredByRecipient(DOCUMENT, DUMA, "вх-7", TODAY);
    }

    static RefusedByRecipient refusedByRecipient() {
        return new RefusedByRecipient(DOCUMENT, SCHOOL, "Не по адресу");
    }

    static ExecutionBegun executionBegun(String assignment) {
        return new ExecutionBegun(DOCUMENT, assignment);
    }

    static ExecutionEnded executionEnded(String assignment) {
        return new ExecutionEnded(DOCUMENT, assignment, true);
    }

    static DocumentFiled filed() {
        return new DocumentFiled(DOCUMENT, "01-12", "Ответ дан");
    }

    static DocumentCancelled cancelled() {
        return new DocumentCancelled(DOCUMENT, MINISTRY, "По ошибке", null);
    }

    static AssignmentIssued assignmentIssued(String sourceKind) {
        return new AssignmentIssued(ASSIGNMENT, "Ответить", MINISTRY, MINISTER, LAWYER,
                List.of(new AssignmentIssued.Part(ACCOUNTANT, TODAY)), MINISTER, SIGNED_AT, TODAY, "Europe/Moscow",
                "ORDINARY", null, sourceKind, DOCUMENT);
    }

    static AssignmentForwarded assignmentForwarded(String to) {
        return new AssignmentForwarded(ASSIGNMENT, LAWYER, to, null, "DOCUMENT", DOCUMENT);
    }

    static RegisterOpened registerOpened() {
        return new RegisterOpened(REGISTER, MINISTRY, "Исходящие", "01-15", "OUTGOING", "YEAR",
                List.of(new RegisterOpened.Item("INDEX", null, null), new RegisterOpened.Item("LITERAL", "/", null),
                        new RegisterOpened.Item("COUNTER", null, 3)),
                false, "Europe/Moscow", "GAPLESS");
    }

    static Progress progress(String state, String... waitsFor) {
        return new Progress(state, Arrays.asList(waitsFor));
    }

    static String id(long kind, long number) {
        return new UUID(kind, number).toString();
    }

}
