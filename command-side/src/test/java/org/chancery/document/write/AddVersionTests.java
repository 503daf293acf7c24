package org.chancery.document.write;

import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.NewVersionPolicy;
import org.chancery.document.api.VisaResult;
import org.chancery.kernel.KernelRefusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.chancery.document.write.DocumentFixture.ACCOUNTANT;
import static org.chancery.document.write.DocumentFixture.AUTHOR;
import static org.chancery.document.write.DocumentFixture.FIRST;
import static org.chancery.document.write.DocumentFixture.LAWYER;
import static org.chancery.document.write.DocumentFixture.READER;
import static org.chancery.document.write.DocumentFixture.REGISTRAR;
import static org.chancery.document.write.DocumentFixture.SECOND;
import static org.chancery.document.write.DocumentFixture.STRANGER;
import static org.chancery.document.write.DocumentFixture.add;
import static org.chancery.document.write.DocumentFixture.added;
import static org.chancery.document.write.DocumentFixture.addedAgain;
import static org.chancery.document.write.DocumentFixture.asks;
import static org.chancery.document.write.DocumentFixture.asksSignatory;
import static org.chancery.document.write.DocumentFixture.cancelled;
import static org.chancery.document.write.DocumentFixture.document;
import static org.chancery.document.write.DocumentFixture.drafted;
import static org.chancery.document.write.DocumentFixture.onRework;
import static org.chancery.document.write.DocumentFixture.received;
import static org.chancery.document.write.DocumentFixture.registered;
import static org.chancery.document.write.DocumentFixture.signatureRefused;
import static org.chancery.document.write.DocumentFixture.signed;
import static org.chancery.document.write.DocumentFixture.submitted;
import static org.chancery.document.write.DocumentFixture.submittedForSignature;
import static org.chancery.document.write.DocumentFixture.visa;
import static org.chancery.document.write.DocumentFixture.visaGiven;

class AddVersionTests {

    @Test
    void authorGivesTheDraftItsContent() {
        document().given(drafted()).when(AUTHOR, add(FIRST)).then(added(1, FIRST));
    }

    @Test
    void everyVersionHasTheNextNumber() {
        document().given(drafted(), added(1, FIRST)).when(AUTHOR, add(SECOND)).then(added(2, SECOND));
    }

    @Test
    void presentVersionAgainChangesNothing() {
        document().given(drafted(), added(1, FIRST)).when(AUTHOR, add(FIRST)).thenNothing();
    }

    @Test
    void rejectsAnyoneElseOfTheCircle() {
        document().given(drafted(), added(1, FIRST), submitted())
            .when(LAWYER, add(SECOND))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void draftDoesNotExistForOthers_AUD_7() {
        document().given(drafted()).when(LAWYER, add(FIRST)).thenRefused(KernelRefusal.NOT_FOUND);
        document().given(drafted()).when(REGISTRAR, add(FIRST)).thenRefused(KernelRefusal.NOT_FOUND);
        document().given(drafted()).when(STRANGER, add(FIRST)).thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void rejectsNewVersionOfWhatIsSigned_DOC_1() {
        document().given(drafted(), added(1, FIRST), submittedForSignature(), signed())
            .when(AUTHOR, add(SECOND))
            .thenRefused(DocumentRefusal.CONTENT_IS_FINAL);
    }

    @Test
    void rejectsNewVersionOfWhatWasCancelled() {
        document().given(drafted(), cancelled())
            .when(AUTHOR, add(FIRST))
            .thenRefused(DocumentRefusal.DOCUMENT_CANCELLED);
    }

    @Nested
    class OfAnIncomingDocument {

        @Test
        void registrarAddsTheScan() {
            document().given(received())
                .when(REGISTRAR, add(FIRST))
                .then(added(1, FIRST, REGISTRAR, NotSubmitted.NAME));
        }

        @Test
        void scanMayComeAfterTheNumber() {
            document().given(received(), registered())
                .when(REGISTRAR, add(FIRST))
                .then(added(1, FIRST, REGISTRAR, NotSubmitted.NAME));
        }

        @Test
        void rejectsAnotherVersionOnceItIsRegistered_DOC_1() {
            document().given(received(), added(1, FIRST, REGISTRAR, NotSubmitted.NAME), registered())
                .when(REGISTRAR, add(SECOND))
                .thenRefused(DocumentRefusal.CONTENT_IS_FINAL);
        }

        @Test
        void rejectsReadersWithoutTheRole() {
            document().given(received(), registered()).when(READER, add(FIRST)).thenRefused(KernelRefusal.FORBIDDEN);
        }

    }

    @Nested
    class AfterVisas_APR_2 {

        @Test
        void allAreAskedAgain() {
            document()
                .given(drafted(), added(1, FIRST), submitted(NewVersionPolicy.ASK_ALL_AGAIN),
                        visaGiven(LAWYER, VisaResult.AGREED, asks(ACCOUNTANT)))
                .when(AUTHOR, add(SECOND))
                .then(addedAgain(asks(LAWYER), LAWYER));
        }

        @Test
        void whoHadRemarksIsAskedAgain() {
            document()
                .given(drafted(), added(1, FIRST), submitted(NewVersionPolicy.ASK_REMARKING_AGAIN),
                        visaGiven(LAWYER, VisaResult.AGREED, asks(ACCOUNTANT)),
                        visaGiven(ACCOUNTANT, VisaResult.AGREED_WITH_REMARKS, asksSignatory()))
                .when(AUTHOR, add(SECOND))
                .then(addedAgain(asks(ACCOUNTANT), ACCOUNTANT));
        }

        @Test
        void allVisasStay() {
            document()
                .given(drafted(), added(1, FIRST), submitted(NewVersionPolicy.KEEP_VISAS),
                        visaGiven(LAWYER, VisaResult.AGREED_WITH_REMARKS, asks(ACCOUNTANT)))
                .when(AUTHOR, add(SECOND))
                .then(addedAgain(asks(ACCOUNTANT)));
        }

        @Test
        void whoDidNotAgreeIsAskedAgainInAnyCase() {
            document()
                .given(drafted(), added(1, FIRST), submitted(NewVersionPolicy.KEEP_VISAS),
                        visaGiven(LAWYER, VisaResult.NOT_AGREED, onRework()))
                .when(AUTHOR, add(SECOND))
                .then(addedAgain(asks(LAWYER), LAWYER));
        }

        @Test
        void goesBackToTheSignatoryWhoRefused() {
            document().given(drafted(), added(1, FIRST), submittedForSignature(), signatureRefused())
                .when(AUTHOR, add(SECOND))
                .then(addedAgain(asksSignatory()));
        }

        @Test
        void lapsedVisaIsAskedForAndGivenAgain() {
            document()
                .given(drafted(), added(1, FIRST), submitted(NewVersionPolicy.KEEP_VISAS),
                        visaGiven(LAWYER, VisaResult.NOT_AGREED, onRework()), addedAgain(asks(LAWYER), LAWYER))
                .when(LAWYER, visa(SECOND, VisaResult.AGREED))
                .then(visaGiven(2, SECOND, LAWYER, VisaResult.AGREED, asks(ACCOUNTANT)));
        }

    }

}
