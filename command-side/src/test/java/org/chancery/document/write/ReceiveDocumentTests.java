package org.chancery.document.write;

import org.chancery.document.api.Correspondent;
import org.chancery.document.api.DocumentRefusal;
import org.chancery.kernel.KernelRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.chancery.document.write.DocumentFixture.AUTHOR;
import static org.chancery.document.write.DocumentFixture.REGISTRAR;
import static org.chancery.document.write.DocumentFixture.STRANGER;
import static org.chancery.document.write.DocumentFixture.TODAY;
import static org.chancery.document.write.DocumentFixture.document;
import static org.chancery.document.write.DocumentFixture.from;
import static org.chancery.document.write.DocumentFixture.fromDuma;
import static org.chancery.document.write.DocumentFixture.receive;
import static org.chancery.document.write.DocumentFixture.receiveDispatch;
import static org.chancery.document.write.DocumentFixture.received;
import static org.chancery.document.write.DocumentFixture.receivedByDispatch;

class ReceiveDocumentTests {

    private final KnownClaims claims = new KnownClaims();

    @Test
    void entersWhatCameFromOutside() {
        document().when(REGISTRAR, receive(fromDuma())).then(received());
    }

    @Test
    void rejectsWhoIsNoRegistrar() {
        document().when(AUTHOR, receive(fromDuma())).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsWhatWasReceivedBefore_NUM_8() {
        document(this.claims).when(REGISTRAR, receive(fromDuma())).then(received());

        document(this.claims).when(REGISTRAR, receive(fromDuma())).thenRefused(DocumentRefusal.DUPLICATE_DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource({ "Городская Дума, A-15/7", "ГОРОДСКАЯ  ДУМА, а-15/7", "Городская Дума, А–15/7",
            "Городская Дума, А - 15/7" })
    void rejectsWhatOnlyLooksDifferent_NUM_8(String name, String number) {
        document(this.claims).when(REGISTRAR, receive(fromDuma())).then(received());

        document(this.claims).when(REGISTRAR, receive(from(name, number, TODAY)))
            .thenRefused(DocumentRefusal.DUPLICATE_DOCUMENT);
    }

    @Test
    void lettersWithDotsCountAsThoseWithout_NUM_8() {
        document(this.claims).when(REGISTRAR, receive(from("Орёл", "Ё-1", TODAY)))
            .then(received(from("Орёл", "Ё-1", TODAY)));

        document(this.claims).when(REGISTRAR, receive(from("Орел", "Е-1", TODAY)))
            .thenRefused(DocumentRefusal.DUPLICATE_DOCUMENT);
    }

    @Test
    void anotherDateNumberSenderOrReceiverIsAnotherDocument_NUM_8() {
        document(this.claims).when(REGISTRAR, receive(fromDuma())).then(received());

        assertIsAnother(from("Городская Дума", "А-15/7", TODAY.plusDays(1)));
        assertIsAnother(from("Городская Дума", "А-15/8", TODAY));
        assertIsAnother(from("Районная Дума", "А-15/7", TODAY));
        document(this.claims).when(STRANGER, receive(fromDuma())).then(received(STRANGER, fromDuma()));
    }

    @Test
    void separatorsTellNumbersApart_NUM_8() {
        document(this.claims).when(REGISTRAR, receive(from("Городская Дума", "1-15", TODAY)))
            .then(received(from("Городская Дума", "1-15", TODAY)));

        assertIsAnother(from("Городская Дума", "11-5", TODAY));
    }

    @Test
    void lettersWithoutNumberAreNeverTheSame() {
        document(this.claims).when(REGISTRAR, receive(from("Городская Дума", null, TODAY)))
            .then(received(from("Городская Дума", null, TODAY)));

        assertIsAnother(from("Городская Дума", null, TODAY));
    }

    @Test
    void sameContentUnderTheSameIdChangesNothing() {
        document(this.claims).givenCommand(REGISTRAR, receive(fromDuma()), "first")
            .when(REGISTRAR, receive(fromDuma()), "second")
            .thenNothing();
    }

    @Test
    void arisesFromADispatchWithItsContent() {
        document().whenPolicy(receiveDispatch()).then(receivedByDispatch("claim"));
    }

    @Test
    void receivingTheSameDispatchTwiceChangesNothing() {
        document().given(receivedByDispatch("claim")).whenPolicy(receiveDispatch()).thenNothing();
    }

    private void assertIsAnother(Correspondent sender) {
        document(this.claims).when(REGISTRAR, receive(sender)).then(received(sender));
    }

}
