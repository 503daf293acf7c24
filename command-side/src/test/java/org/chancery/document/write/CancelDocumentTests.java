package org.chancery.document.write;

import org.chancery.document.api.DocumentRefusal;
import org.chancery.kernel.KernelRefusal;
import org.junit.jupiter.api.Test;

import static org.chancery.document.write.DocumentFixture.AUTHOR;
import static org.chancery.document.write.DocumentFixture.FIRST;
import static org.chancery.document.write.DocumentFixture.LAWYER;
import static org.chancery.document.write.DocumentFixture.REGISTRAR;
import static org.chancery.document.write.DocumentFixture.added;
import static org.chancery.document.write.DocumentFixture.cancel;
import static org.chancery.document.write.DocumentFixture.cancelled;
import static org.chancery.document.write.DocumentFixture.document;
import static org.chancery.document.write.DocumentFixture.drafted;
import static org.chancery.document.write.DocumentFixture.fromDuma;
import static org.chancery.document.write.DocumentFixture.receive;
import static org.chancery.document.write.DocumentFixture.received;
import static org.chancery.document.write.DocumentFixture.registered;
import static org.chancery.document.write.DocumentFixture.signed;
import static org.chancery.document.write.DocumentFixture.submitted;
import static org.chancery.document.write.DocumentFixture.submittedForSignature;

class CancelDocumentTests {

    private final KnownClaims claims = new KnownClaims();

    @Test
    void authorCallsHisDraftOff() {
        document().given(drafted()).when(AUTHOR, cancel()).then(cancelled());
    }

    @Test
    void alsoOnTheWayAndAfterTheSignature() {
        document().given(drafted(), added(1, FIRST), submitted()).when(AUTHOR, cancel()).then(cancelled());
        document().given(drafted(), added(1, FIRST), submittedForSignature(), signed())
            .when(AUTHOR, cancel())
            .then(cancelled());
    }

    @Test
    void cancellingTwiceChangesNothing() {
        document().given(drafted(), cancelled()).when(AUTHOR, cancel()).thenNothing();
    }

    @Test
    void rejectsAnyoneElseOfTheCircle() {
        document().given(drafted(), added(1, FIRST), submitted())
            .when(LAWYER, cancel())
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsWhatIsRegistered_DOC_3() {
        document().given(received(), registered())
            .when(REGISTRAR, cancel())
            .thenRefused(DocumentRefusal.REGISTERED_STAYS);
    }

    @Test
    void cancelledIncomingMayBeReceivedAnew_NUM_8() {
        document(this.claims).givenCommand(REGISTRAR, receive(fromDuma()), "received")
            .when(REGISTRAR, cancel())
            .then(cancelled());

        document(this.claims).when(REGISTRAR, receive(fromDuma())).then(received());
    }

}
