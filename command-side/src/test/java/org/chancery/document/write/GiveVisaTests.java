package org.chancery.document.write;

import org.chancery.command.Actors;
import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.VisaResult;
import org.chancery.kernel.KernelRefusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.chancery.document.write.DocumentFixture.ACCOUNTANT;
import static org.chancery.document.write.DocumentFixture.FIRST;
import static org.chancery.document.write.DocumentFixture.LAWYER;
import static org.chancery.document.write.DocumentFixture.MINISTER;
import static org.chancery.document.write.DocumentFixture.READER;
import static org.chancery.document.write.DocumentFixture.STRANGER;
import static org.chancery.document.write.DocumentFixture.added;
import static org.chancery.document.write.DocumentFixture.addedAgain;
import static org.chancery.document.write.DocumentFixture.asks;
import static org.chancery.document.write.DocumentFixture.asksSignatory;
import static org.chancery.document.write.DocumentFixture.document;
import static org.chancery.document.write.DocumentFixture.drafted;
import static org.chancery.document.write.DocumentFixture.onRework;
import static org.chancery.document.write.DocumentFixture.submitted;
import static org.chancery.document.write.DocumentFixture.submittedToAllAtOnce;
import static org.chancery.document.write.DocumentFixture.visa;
import static org.chancery.document.write.DocumentFixture.visaGiven;

class GiveVisaTests {

    @Test
    void visaPointsToTheDigestAndAsksTheNext_DOC_2() {
        document().given(drafted(), added(1, FIRST), submitted())
            .when(LAWYER, visa(VisaResult.AGREED))
            .then(visaGiven(LAWYER, VisaResult.AGREED, asks(ACCOUNTANT)));
    }

    @Test
    void lastVisaLeadsToTheSignatory() {
        document()
            .given(drafted(), added(1, FIRST), submitted(), visaGiven(LAWYER, VisaResult.AGREED, asks(ACCOUNTANT)))
            .when(ACCOUNTANT, visa(VisaResult.AGREED_WITH_REMARKS))
            .then(visaGiven(ACCOUNTANT, VisaResult.AGREED_WITH_REMARKS, asksSignatory()));
    }

    @Test
    void whoDoesNotAgreeSendsItBack() {
        document().given(drafted(), added(1, FIRST), submitted())
            .when(LAWYER, visa(VisaResult.NOT_AGREED))
            .then(visaGiven(LAWYER, VisaResult.NOT_AGREED, onRework()));
    }

    @Test
    void substituteGivesItForTheApprover_APR_4() {
        document().given(drafted(), added(1, FIRST), submitted())
            .when(Actors.onBehalfOf(LAWYER, READER), visa(VisaResult.AGREED))
            .then(visaGiven(LAWYER, VisaResult.AGREED, asks(ACCOUNTANT)));
    }

    @Test
    void sameVisaAgainChangesNothing() {
        document()
            .given(drafted(), added(1, FIRST), submitted(), visaGiven(LAWYER, VisaResult.AGREED, asks(ACCOUNTANT)))
            .when(LAWYER, visa(VisaResult.AGREED))
            .thenNothing();
    }

    @Test
    void firstAnswerWins_APR_4() {
        document()
            .given(drafted(), added(1, FIRST), submitted(), visaGiven(LAWYER, VisaResult.AGREED, asks(ACCOUNTANT)))
            .when(Actors.onBehalfOf(LAWYER, READER), visa(VisaResult.NOT_AGREED))
            .thenRefused(DocumentRefusal.NOT_ASKED_NOW);
    }

    @Test
    void rejectsApproverBeforeHisTurn() {
        document().given(drafted(), added(1, FIRST), submitted())
            .when(ACCOUNTANT, visa(VisaResult.AGREED))
            .thenRefused(DocumentRefusal.NOT_ASKED_NOW);
    }

    @Test
    void rejectsVisaOnAVersionThatIsNoLongerThePresentOne_DOC_2() {
        document().given(drafted(), added(1, FIRST), submitted(), addedAgain(asks(LAWYER)))
            .when(LAWYER, visa(FIRST, VisaResult.AGREED))
            .thenRefused(DocumentRefusal.NOT_THE_PRESENT_VERSION);
    }

    @Test
    void rejectsTheSignatory_APR_3() {
        document().given(drafted(), added(1, FIRST), submitted())
            .when(MINISTER, visa(VisaResult.AGREED))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void doesNotExistForStrangers_AUD_7() {
        document().given(drafted(), added(1, FIRST), submitted())
            .when(STRANGER, visa(VisaResult.AGREED))
            .thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void rejectsWhenItIsOnRework() {
        document().given(drafted(), added(1, FIRST), submitted(), visaGiven(LAWYER, VisaResult.NOT_AGREED, onRework()))
            .when(ACCOUNTANT, visa(VisaResult.AGREED))
            .thenRefused(DocumentRefusal.APPROVAL_STATE);
    }

    @Nested
    class WhenAllAreAskedAtOnce {

        @Test
        void anyoneAnswersFirst() {
            document().given(drafted(), added(1, FIRST), submittedToAllAtOnce())
                .when(ACCOUNTANT, visa(VisaResult.AGREED))
                .then(visaGiven(ACCOUNTANT, VisaResult.AGREED, asks(LAWYER)));
        }

        @Test
        void allAreHeardBeforeItGoesBack() {
            document().given(drafted(), added(1, FIRST), submittedToAllAtOnce())
                .when(ACCOUNTANT, visa(VisaResult.NOT_AGREED))
                .then(visaGiven(ACCOUNTANT, VisaResult.NOT_AGREED, asks(LAWYER)));
        }

        @Test
        void oneWhoDidNotAgreeSendsItBackInTheEnd() {
            document()
                .given(drafted(), added(1, FIRST), submittedToAllAtOnce(),
                        visaGiven(ACCOUNTANT, VisaResult.NOT_AGREED, asks(LAWYER)))
                .when(LAWYER, visa(VisaResult.AGREED))
                .then(visaGiven(LAWYER, VisaResult.AGREED, onRework()));
        }

    }

}
