package org.chancery.document.write;

import java.util.List;

import org.chancery.command.Actors;
import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.RegisterDocument;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Role;
import org.junit.jupiter.api.Test;

import static org.chancery.document.write.DocumentFixture.AUTHOR;
import static org.chancery.document.write.DocumentFixture.DOCUMENT;
import static org.chancery.document.write.DocumentFixture.FIRST;
import static org.chancery.document.write.DocumentFixture.MINISTER;
import static org.chancery.document.write.DocumentFixture.OTHER_REGISTER;
import static org.chancery.document.write.DocumentFixture.OUTGOING;
import static org.chancery.document.write.DocumentFixture.READER;
import static org.chancery.document.write.DocumentFixture.REGISTRAR;
import static org.chancery.document.write.DocumentFixture.STRANGER;
import static org.chancery.document.write.DocumentFixture.added;
import static org.chancery.document.write.DocumentFixture.at;
import static org.chancery.document.write.DocumentFixture.cancelled;
import static org.chancery.document.write.DocumentFixture.document;
import static org.chancery.document.write.DocumentFixture.drafted;
import static org.chancery.document.write.DocumentFixture.received;
import static org.chancery.document.write.DocumentFixture.receivedByDispatch;
import static org.chancery.document.write.DocumentFixture.register;
import static org.chancery.document.write.DocumentFixture.registered;
import static org.chancery.document.write.DocumentFixture.signed;
import static org.chancery.document.write.DocumentFixture.submittedForSignature;

class RegisterDocumentTests {

    @Test
    void incomingGetsItsNumber() {
        document().given(received()).when(REGISTRAR, register()).then(registered());
    }

    @Test
    void ourOwnGetsItsNumberAfterTheSignature() {
        document().given(drafted(), added(1, FIRST), submittedForSignature(), signed())
            .when(REGISTRAR, register())
            .then(registered());
    }

    @Test
    void rejectsOurOwnBeforeTheSignature() {
        document().given(drafted(), added(1, FIRST), submittedForSignature())
            .when(Actors.person("author", Role.OFFICER, Role.REGISTRAR), register())
            .thenRefused(DocumentRefusal.NOT_SIGNED);
    }

    @Test
    void showsItToAddresseesAndReviewers() {
        RegisterDocument command = new RegisterDocument(DOCUMENT, OUTGOING, null,
                List.of(MINISTER.position(), READER.position()));

        document().given(received()).when(REGISTRAR, command).then(registered(List.of(at(READER), at(MINISTER)), null));
    }

    @Test
    void registeringAgainInTheSameRegisterChangesNothing_DOC_5() {
        document().given(received(), registered()).when(REGISTRAR, register()).thenNothing();
    }

    @Test
    void rejectsAnotherRegister_DOC_5() {
        document().given(received(), registered())
            .when(REGISTRAR, register(OTHER_REGISTER))
            .thenRefused(DocumentRefusal.ALREADY_REGISTERED);
    }

    @Test
    void rejectsWhoIsNoRegistrar() {
        document().given(drafted(), added(1, FIRST), submittedForSignature(), signed())
            .when(AUTHOR, register())
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void doesNotExistForRegistrarsOfOtherOrganizations_AUD_7() {
        document().given(received()).when(STRANGER, register()).thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void rejectsWhatWasCancelled() {
        document().given(received(), cancelled())
            .when(REGISTRAR, register())
            .thenRefused(DocumentRefusal.DOCUMENT_CANCELLED);
    }

    @Test
    void tellsFromWhichDocumentItArose_DOC_5() {
        document().given(receivedByDispatch("claim"))
            .when(REGISTRAR, register())
            .then(registered(List.of(), Actors.id("origin")));
    }

}
