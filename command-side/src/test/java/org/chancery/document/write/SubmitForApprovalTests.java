package org.chancery.document.write;

import org.chancery.document.api.ApprovalOrder;
import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.NewVersionPolicy;
import org.chancery.document.api.VisaResult;
import org.chancery.kernel.KernelRefusal;
import org.junit.jupiter.api.Test;

import static org.chancery.document.write.DocumentFixture.ACCOUNTANT;
import static org.chancery.document.write.DocumentFixture.AUTHOR;
import static org.chancery.document.write.DocumentFixture.FIRST;
import static org.chancery.document.write.DocumentFixture.LAWYER;
import static org.chancery.document.write.DocumentFixture.REGISTRAR;
import static org.chancery.document.write.DocumentFixture.added;
import static org.chancery.document.write.DocumentFixture.asks;
import static org.chancery.document.write.DocumentFixture.document;
import static org.chancery.document.write.DocumentFixture.drafted;
import static org.chancery.document.write.DocumentFixture.onRework;
import static org.chancery.document.write.DocumentFixture.received;
import static org.chancery.document.write.DocumentFixture.signed;
import static org.chancery.document.write.DocumentFixture.submit;
import static org.chancery.document.write.DocumentFixture.submitted;
import static org.chancery.document.write.DocumentFixture.submittedForSignature;
import static org.chancery.document.write.DocumentFixture.submittedToAllAtOnce;
import static org.chancery.document.write.DocumentFixture.visaGiven;

class SubmitForApprovalTests {

    @Test
    void asksTheFirstApproverFirst() {
        document().given(drafted(), added(1, FIRST)).when(AUTHOR, submit(LAWYER, ACCOUNTANT)).then(submitted());
    }

    @Test
    void asksAllApproversAtOnce() {
        document().given(drafted(), added(1, FIRST))
            .when(AUTHOR, submit(ApprovalOrder.ALL_AT_ONCE, NewVersionPolicy.ASK_ALL_AGAIN, LAWYER, ACCOUNTANT))
            .then(submittedToAllAtOnce());
    }

    @Test
    void withoutApproversItGoesStraightToTheSignatory() {
        document().given(drafted(), added(1, FIRST)).when(AUTHOR, submit()).then(submittedForSignature());
    }

    @Test
    void beginsANewRoundWhenSubmittedAgain() {
        document().given(drafted(), added(1, FIRST), submitted(), visaGiven(LAWYER, VisaResult.NOT_AGREED, onRework()))
            .when(AUTHOR, submit(ACCOUNTANT))
            .then(submitted(2, ApprovalOrder.ONE_BY_ONE, NewVersionPolicy.ASK_ALL_AGAIN, asks(ACCOUNTANT), ACCOUNTANT));
    }

    @Test
    void rejectsWithoutAVersion() {
        document().given(drafted()).when(AUTHOR, submit(LAWYER)).thenRefused(DocumentRefusal.VERSION_MISSING);
    }

    @Test
    void rejectsAuthorAsTheOnlyApprover_APR_3() {
        document().given(drafted(), added(1, FIRST))
            .when(AUTHOR, submit(AUTHOR))
            .thenRefused(DocumentRefusal.AUTHOR_APPROVES_ALONE);
    }

    @Test
    void authorMayApproveAmongOthers_APR_3() {
        document().given(drafted(), added(1, FIRST))
            .when(AUTHOR, submit(AUTHOR, LAWYER))
            .then(submitted(1, ApprovalOrder.ONE_BY_ONE, NewVersionPolicy.ASK_ALL_AGAIN, asks(AUTHOR), AUTHOR, LAWYER));
    }

    @Test
    void rejectsWhatIsSigned_DOC_1() {
        document().given(drafted(), added(1, FIRST), submittedForSignature(), signed())
            .when(AUTHOR, submit(LAWYER))
            .thenRefused(DocumentRefusal.APPROVAL_STATE);
    }

    @Test
    void rejectsAnyoneElseOfTheCircle() {
        document().given(drafted(), added(1, FIRST), submitted())
            .when(LAWYER, submit(ACCOUNTANT))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsIncomingDocument() {
        document().given(received(), added(1, FIRST, REGISTRAR, NotSubmitted.NAME))
            .when(REGISTRAR, submit(LAWYER))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

}
