package org.chancery.document.read;

import java.util.List;

import org.chancery.document.api.ApprovalOrder;
import org.chancery.document.api.Flow;
import org.chancery.document.api.NewVersionPolicy;
import org.chancery.document.api.SigningGround;
import org.chancery.document.api.VisaResult;
import org.chancery.document.read.DocumentCard.Approval;
import org.chancery.document.read.DocumentCard.ApprovalState;
import org.chancery.document.read.DocumentCard.Correspondent;
import org.chancery.document.read.DocumentCard.DispatchLine;
import org.chancery.document.read.DocumentCard.DispatchState;
import org.chancery.document.read.DocumentCard.Execution;
import org.chancery.document.read.DocumentCard.Filing;
import org.chancery.document.read.DocumentCard.LifeCycle;
import org.chancery.document.read.DocumentCard.Registration;
import org.chancery.document.read.DocumentCard.Signature;
import org.chancery.document.read.DocumentCard.Task;
import org.chancery.document.read.DocumentCard.Version;
import org.chancery.document.read.DocumentCard.Visa;
import org.chancery.document.read.DocumentCard.Waiting;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.DomainEvent;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Grants;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.document.read.DocumentFacts.ACCOUNTANT;
import static org.chancery.document.read.DocumentFacts.AUTHOR;
import static org.chancery.document.read.DocumentFacts.DOCUMENT;
import static org.chancery.document.read.DocumentFacts.DUMA;
import static org.chancery.document.read.DocumentFacts.FILE;
import static org.chancery.document.read.DocumentFacts.LAWYER;
import static org.chancery.document.read.DocumentFacts.MINISTER;
import static org.chancery.document.read.DocumentFacts.MINISTRY;
import static org.chancery.document.read.DocumentFacts.ORIGIN;
import static org.chancery.document.read.DocumentFacts.READER;
import static org.chancery.document.read.DocumentFacts.REGISTER;
import static org.chancery.document.read.DocumentFacts.SCHOOL;
import static org.chancery.document.read.DocumentFacts.SIGNED_AT;
import static org.chancery.document.read.DocumentFacts.TODAY;
import static org.chancery.document.read.DocumentFacts.assignmentForwarded;
import static org.chancery.document.read.DocumentFacts.assignmentIssued;
import static org.chancery.document.read.DocumentFacts.cancelled;
import static org.chancery.document.read.DocumentFacts.dispatched;
import static org.chancery.document.read.DocumentFacts.drafted;
import static org.chancery.document.read.DocumentFacts.executionBegun;
import static org.chancery.document.read.DocumentFacts.executionEnded;
import static org.chancery.document.read.DocumentFacts.filed;
import static org.chancery.document.read.DocumentFacts.progress;
import static org.chancery.document.read.DocumentFacts.received;
import static org.chancery.document.read.DocumentFacts.receivedByDispatch;
import static org.chancery.document.read.DocumentFacts.refusedByRecipient;
import static org.chancery.document.read.DocumentFacts.registered;
import static org.chancery.document.read.DocumentFacts.registeredByRecipient;
import static org.chancery.document.read.DocumentFacts.signatureRefused;
import static org.chancery.document.read.DocumentFacts.signed;
import static org.chancery.document.read.DocumentFacts.submitted;
import static org.chancery.document.read.DocumentFacts.versionAdded;
import static org.chancery.document.read.DocumentFacts.visaGiven;

class DocumentCardTests {

    @Test
    void showsADraft() {
        DocumentCard card = card(drafted());

        assertThat(card.version()).isZero();
        assertThat(card.flow()).isEqualTo(Flow.OUTGOING);
        assertThat(card.lifeCycle()).isEqualTo(LifeCycle.DRAFT);
        assertThat(card.author()).isEqualTo(AUTHOR);
        assertThat(card.replyTo()).isEqualTo(ORIGIN);
        assertThat(card.begunAt()).isEqualTo(ProjectedView.START);
        assertThat(card.approval()).isEqualTo(Approval.NOT_SUBMITTED);
        assertThat(card.execution()).isEqualTo(Execution.NOT_REQUIRED);
        assertThat(card.waitsFor()).isEmpty();
    }

    @Test
    void showsWhatCameFromOutside() {
        DocumentCard card = card(received());

        assertThat(card.flow()).isEqualTo(Flow.INCOMING);
        assertThat(card.correspondent()).isEqualTo(new Correspondent(null, "Городская Дума", "А-15/7", TODAY));
        assertThat(card.addressees()).containsExactly(READER);
        assertThat(card.numberKeys()).containsExactly("А157");
    }

    @Test
    void showsWhatCameByDispatchWithItsContent() {
        DocumentCard card = card(receivedByDispatch());

        assertThat(card.origin()).isEqualTo(ORIGIN);
        assertThat(card.correspondent()).isEqualTo(new Correspondent(DUMA, null, "01-15/1", TODAY));
        assertThat(card.versions()).containsExactly(new Version(1, FILE, null, ProjectedView.START, null));
    }

    @Test
    void showsItsVersions() {
        assertThat(card(drafted(), versionAdded("NOT_SUBMITTED")).versions())
            .containsExactly(new Version(1, FILE, AUTHOR, ProjectedView.START.plusSeconds(60), "Первая"));
    }

    @Test
    void showsItsRoute() {
        assertThat(card(drafted(), submitted()).approval()).isEqualTo(new Approval(ApprovalState.ON_APPROVAL, 1,
                List.of(LAWYER, ACCOUNTANT), ApprovalOrder.ONE_BY_ONE, MINISTER, NewVersionPolicy.ASK_ALL_AGAIN));
    }

    @Test
    void showsWhoGaveAVisaForWhom_APR_1() {
        DocumentCard card = card(drafted(), submitted(),
                visaGiven(LAWYER, "AGREED_WITH_REMARKS", progress("ON_APPROVAL", ACCOUNTANT)));

        assertThat(card.visas()).containsExactly(new Visa(1, LAWYER, ProjectedView.ACTOR.person().value(), Capacity.OWN,
                VisaResult.AGREED_WITH_REMARKS, "Нет расчёта", 1, FILE.sha256(), ProjectedView.START.plusSeconds(120)));
        assertThat(card.approval().state()).isEqualTo(ApprovalState.ON_APPROVAL);
    }

    @Test
    void showsItsSignature_DOC_2() {
        DocumentCard card = card(drafted(), submitted(), signed());

        assertThat(card.signature()).isEqualTo(new Signature(MINISTER, ProjectedView.ACTOR.person().value(),
                SigningGround.ACTING, 1, FILE.sha256(), SIGNED_AT));
        assertThat(card.approval().state()).isEqualTo(ApprovalState.SIGNED);
        assertThat(card.approval().approvers()).containsExactly(LAWYER, ACCOUNTANT);
        assertThat(card.lifeCycle()).isEqualTo(LifeCycle.ACTIVE);
    }

    @Test
    void showsItsNumber() {
        DocumentCard card = card(received(), registered());

        assertThat(card.registration()).isEqualTo(new Registration(REGISTER, null, "2026", 342, "01-15/342", TODAY,
                ProjectedView.START.plusSeconds(60), "2026//0000000342"));
        assertThat(card.lifeCycle()).isEqualTo(LifeCycle.ACTIVE);
        assertThat(card.numberKeys()).containsExactly("А157", "0115342");
    }

    @Test
    void showsALineForEachAddressee_DOC_8() {
        DocumentCard card = card(drafted(), dispatched(), registeredByRecipient(), refusedByRecipient());

        assertThat(card.dispatch()).containsExactly(
                new DispatchLine(DUMA, DispatchState.REGISTERED_BY_RECIPIENT, ProjectedView.START.plusSeconds(60),
                        "вх-7", TODAY, null),
                new DispatchLine(SCHOOL, DispatchState.REFUSED, ProjectedView.START.plusSeconds(60), null, null,
                        "Не по адресу"));
        assertThat(card.numberKeys()).containsExactly("ВХ7");
    }

    @Test
    void isExecutedWhenItsLastAssignmentIs_REC_2() {
        assertThat(card(received(), executionBegun("a"), executionBegun("b"), executionEnded("a")).execution())
            .isEqualTo(Execution.ON_EXECUTION);
        assertThat(card(received(), executionBegun("a"), executionEnded("a")).execution())
            .isEqualTo(Execution.EXECUTED);
    }

    @Test
    void showsItsCase() {
        assertThat(card(received(), registered(), filed()).filing())
            .isEqualTo(new Filing("01-12", "Ответ дан", ProjectedView.START.plusSeconds(120)));
    }

    @Test
    void showsWhyItWasCancelled() {
        DocumentCard card = card(received(), cancelled());

        assertThat(card.lifeCycle()).isEqualTo(LifeCycle.CANCELLED);
        assertThat(card.cancellationReason()).isEqualTo("По ошибке");
        assertThat(card.waitsFor()).isEmpty();
        assertThat(card.waitsSince()).isNull();
    }

    @Nested
    class WaitsFor {

        @Test
        void theApproverWhoseTurnItIs() {
            DocumentCard card = card(drafted(), submitted());

            assertThat(card.waitsFor()).containsExactly(waiting(Task.VISA, LAWYER));
            assertThat(card.waitsSince()).isEqualTo(ProjectedView.START.plusSeconds(60));
        }

        @Test
        void theSignatory() {
            DocumentCard card = card(drafted(), submitted(),
                    visaGiven(LAWYER, "AGREED", progress("PENDING_SIGNATURE", MINISTER)));

            assertThat(card.waitsFor()).containsExactly(waiting(Task.SIGNATURE, MINISTER));
        }

        @Test
        void theAuthorWhoOwesANewVersion() {
            assertThat(card(drafted(), submitted(), signatureRefused()).waitsFor())
                .containsExactly(waiting(Task.REWORK, AUTHOR));
        }

        @Test
        void allWhoAreAskedAgain() {
            assertThat(card(drafted(), submitted(), versionAdded("ON_APPROVAL", LAWYER, ACCOUNTANT)).waitsFor())
                .containsExactly(waiting(Task.VISA, LAWYER), waiting(Task.VISA, ACCOUNTANT));
        }

        @Test
        void anyRegistrarOnceItIsSignedOrReceived() {
            Waiting registration = new Waiting(Task.REGISTRATION, null, Grants.registrars(MINISTRY));

            assertThat(card(drafted(), submitted(), signed()).waitsFor()).containsExactly(registration);
            assertThat(card(received()).waitsFor()).containsExactly(registration);
        }

        @Test
        void nobodyOnceItIsRegistered() {
            assertThat(card(received(), registered()).waitsFor()).isEmpty();
        }

        private static Waiting waiting(Task task, String position) {
            return new Waiting(task, position, Grants.position(position));
        }

    }

    @Nested
    class IsSeen_AUD_7 {

        @Test
        void byItsAuthorAloneWhileItIsADraft() {
            assertThat(card(drafted()).readers()).containsExactly(Grants.position(AUTHOR));
        }

        @Test
        void byThoseWhoAreAsked() {
            assertThat(card(drafted(), submitted()).readers()).containsExactlyInAnyOrder(Grants.position(AUTHOR),
                    Grants.position(LAWYER), Grants.position(ACCOUNTANT), Grants.position(MINISTER));
        }

        @Test
        void byRegistrarsOnceItIsSignedOrReceived() {
            assertThat(card(drafted(), signed()).readers()).contains(Grants.registrars(MINISTRY));
            assertThat(card(received()).readers()).containsExactly(Grants.registrars(MINISTRY));
        }

        @Test
        void byAddresseesOnceItIsRegistered() {
            assertThat(card(received(), registered()).readers()).contains(Grants.position(READER),
                    Grants.position(MINISTER));
        }

        @Test
        void byWhoeverHasAnAssignmentOnIt() {
            DocumentCard card = card(received(), assignmentIssued("DOCUMENT"), assignmentForwarded(READER));

            assertThat(card.readers()).contains(Grants.position(LAWYER), Grants.position(ACCOUNTANT),
                    Grants.position(MINISTER), Grants.position(READER));
            assertThat(card.version()).isZero();
        }

        @Test
        void notByWhoeverHasAnAssignmentOnSomethingElse() {
            assertThat(card(received(), assignmentIssued("MESSAGE")).readers())
                .containsExactly(Grants.registrars(MINISTRY));
        }

        @Test
        void evenIfTheAssignmentNamesNoDocumentThatExists() {
            assertThat(ProjectedView.of(new DocumentCardProjector(), DocumentCardTests.class)
                .given(assignmentIssued("DOCUMENT"))
                .documents()).isEmpty();
        }

    }

    private static DocumentCard card(DomainEvent... events) {
        return ProjectedView.of(new DocumentCardProjector(), DocumentCardTests.class).given(events).document(DOCUMENT);
    }

}
