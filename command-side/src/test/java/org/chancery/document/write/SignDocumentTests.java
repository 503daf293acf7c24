package org.chancery.document.write;

import org.chancery.command.Actors;
import org.chancery.command.Scenario;
import org.chancery.document.api.DocumentRefusal;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Role;
import org.junit.jupiter.api.Test;

import static org.chancery.document.write.DocumentFixture.AUTHOR;
import static org.chancery.document.write.DocumentFixture.FIRST;
import static org.chancery.document.write.DocumentFixture.MINISTER;
import static org.chancery.document.write.DocumentFixture.READER;
import static org.chancery.document.write.DocumentFixture.REGISTRAR;
import static org.chancery.document.write.DocumentFixture.added;
import static org.chancery.document.write.DocumentFixture.addedAgain;
import static org.chancery.document.write.DocumentFixture.asksSignatory;
import static org.chancery.document.write.DocumentFixture.document;
import static org.chancery.document.write.DocumentFixture.drafted;
import static org.chancery.document.write.DocumentFixture.refuseSignature;
import static org.chancery.document.write.DocumentFixture.sign;
import static org.chancery.document.write.DocumentFixture.signatureRefused;
import static org.chancery.document.write.DocumentFixture.signed;
import static org.chancery.document.write.DocumentFixture.submitted;
import static org.chancery.document.write.DocumentFixture.submittedForSignature;

class SignDocumentTests {

    @Test
    void executiveSignsByVirtueOfHisOffice_DOC_6() {
        pendingSignature().when(MINISTER, sign()).then(signed("OFFICE"));
    }

    @Test
    void substituteSigns_ORG_5() {
        pendingSignature().when(Actors.onBehalfOf(MINISTER, READER), sign()).then(signed("SUBSTITUTION"));
    }

    @Test
    void actingHolderSigns_ORG_4() {
        pendingSignature().when(forMinister(READER, Capacity.ACTING), sign()).then(signed("ACTING"));
    }

    @Test
    void registrarConfirmsWhatWasSignedOnPaper_APR_8() {
        pendingSignature().when(forMinister(REGISTRAR, Capacity.CLERK), sign()).then(signed("PAPER"));
    }

    @Test
    void rejectsAssistant_ORG_6() {
        pendingSignature().when(forMinister(READER, Capacity.ASSISTANT), sign())
            .thenRefused(DocumentRefusal.NO_RIGHT_TO_SIGN);
    }

    @Test
    void rejectsClerkWhoIsNoRegistrar() {
        pendingSignature().when(forMinister(READER, Capacity.CLERK), sign())
            .thenRefused(DocumentRefusal.NO_RIGHT_TO_SIGN);
    }

    @Test
    void rejectsSignatoryWithoutTheRightToSign_DOC_6() {
        pendingSignature().when(Actors.person("minister", Role.OFFICER), sign())
            .thenRefused(DocumentRefusal.NO_RIGHT_TO_SIGN);
    }

    @Test
    void rejectsAnyoneElseOfTheCircle() {
        pendingSignature().when(AUTHOR, sign()).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void signingAgainChangesNothing() {
        document().given(drafted(), added(1, FIRST), submittedForSignature(), signed())
            .when(MINISTER, sign())
            .thenNothing();
    }

    @Test
    void rejectsWhileVisasAreMissing() {
        document().given(drafted(), added(1, FIRST), submitted())
            .when(MINISTER, sign())
            .thenRefused(DocumentRefusal.APPROVAL_STATE);
    }

    @Test
    void rejectsSignatureOnAVersionThatIsNoLongerThePresentOne_DOC_2() {
        document().given(drafted(), added(1, FIRST), submittedForSignature(), addedAgain(asksSignatory()))
            .when(MINISTER, sign())
            .thenRefused(DocumentRefusal.NOT_THE_PRESENT_VERSION);
    }

    @Test
    void signatorySendsItBack_APR_8() {
        pendingSignature().when(MINISTER, refuseSignature()).then(signatureRefused());
    }

    @Test
    void rejectsRefusalByAnyoneElse() {
        pendingSignature().when(AUTHOR, refuseSignature()).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsRefusalOfWhatIsSigned() {
        document().given(drafted(), added(1, FIRST), submittedForSignature(), signed())
            .when(MINISTER, refuseSignature())
            .thenRefused(DocumentRefusal.APPROVAL_STATE);
    }

    private static Scenario<Document> pendingSignature() {
        return document().given(drafted(), added(1, FIRST), submittedForSignature());
    }

    private static Actor forMinister(Actor actor, Capacity capacity) {
        return new Actor(actor.person(), actor.position(), actor.organization(), actor.roles(), MINISTER.position(),
                capacity);
    }

}
