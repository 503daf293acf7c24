package org.chancery.document.write;

import java.util.stream.IntStream;

import org.chancery.command.Actors;
import org.chancery.command.Scenario;
import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.Flow;
import org.chancery.document.api.NoteRecipientRefusal;
import org.chancery.document.api.NoteRecipientRegistration;
import org.chancery.document.event.RefusedByRecipient;
import org.chancery.document.event.RegisteredByRecipient;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.OrganizationId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.chancery.document.write.DocumentFixture.AUTHOR;
import static org.chancery.document.write.DocumentFixture.DOCUMENT;
import static org.chancery.document.write.DocumentFixture.FIRST;
import static org.chancery.document.write.DocumentFixture.REGISTRAR;
import static org.chancery.document.write.DocumentFixture.TODAY;
import static org.chancery.document.write.DocumentFixture.added;
import static org.chancery.document.write.DocumentFixture.dispatch;
import static org.chancery.document.write.DocumentFixture.dispatched;
import static org.chancery.document.write.DocumentFixture.document;
import static org.chancery.document.write.DocumentFixture.drafted;
import static org.chancery.document.write.DocumentFixture.organization;
import static org.chancery.document.write.DocumentFixture.registered;
import static org.chancery.document.write.DocumentFixture.signed;
import static org.chancery.document.write.DocumentFixture.submittedForSignature;

class DispatchDocumentTests {

    private static final OrganizationId DUMA = organization("duma");

    private static final OrganizationId SCHOOL = organization("school");

    @Test
    void opensALineForEachAddressee_DOC_8() {
        outgoing().when(REGISTRAR, dispatch(DUMA, SCHOOL)).then(dispatched(DUMA, SCHOOL));
    }

    @Test
    void furtherAddresseesGetItLater() {
        outgoing().given(dispatched(DUMA)).when(REGISTRAR, dispatch(DUMA, SCHOOL)).then(dispatched(SCHOOL));
    }

    @Test
    void dispatchingAgainChangesNothing() {
        outgoing().given(dispatched(DUMA)).when(REGISTRAR, dispatch(DUMA)).thenNothing();
    }

    @Test
    void rejectsWhatIsNotRegistered() {
        document().given(drafted(), added(1, FIRST), submittedForSignature(), signed())
            .when(REGISTRAR, dispatch(DUMA))
            .thenRefused(DocumentRefusal.NOT_REGISTERED);
    }

    @Test
    void rejectsOtherFlows() {
        document().given(drafted(Flow.INTERNAL), added(1, FIRST), submittedForSignature(), signed(), registered())
            .when(REGISTRAR, dispatch(DUMA))
            .thenRefused(DocumentRefusal.NOT_FOR_DISPATCH);
    }

    @Test
    void rejectsTheOwnOrganization() {
        outgoing().when(REGISTRAR, dispatch(Actors.MINISTRY)).thenRefused(DocumentRefusal.ADDRESSED_TO_SELF);
    }

    @Test
    void rejectsMoreAddresseesThanADocumentCanHave() {
        OrganizationId[] many = IntStream.range(0, 500)
            .mapToObj((i) -> organization("school " + i))
            .toArray(OrganizationId[]::new);

        outgoing().given(dispatched(many)).when(REGISTRAR, dispatch(DUMA)).thenRefused(KernelRefusal.TOO_MANY_ITEMS);
    }

    @Test
    void rejectsWhoIsNoRegistrar() {
        outgoing().when(AUTHOR, dispatch(DUMA)).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Nested
    class WhenAddresseesAnswer {

        private final NoteRecipientRegistration registration = new NoteRecipientRegistration(DOCUMENT, DUMA, "вх-7",
                TODAY);

        private final NoteRecipientRefusal refusal = new NoteRecipientRefusal(DOCUMENT, DUMA, "Не по адресу");

        private final RegisteredByRecipient registered = new RegisteredByRecipient(DOCUMENT.value(), DUMA.value(),
                "вх-7", TODAY);

        private final RefusedByRecipient refused = new RefusedByRecipient(DOCUMENT.value(), DUMA.value(),
                "Не по адресу");

        @Test
        void theirNumberIsEntered_DOC_5() {
            outgoing().given(dispatched(DUMA)).whenPolicy(this.registration).then(this.registered);
        }

        @Test
        void theirRefusalIsEntered() {
            outgoing().given(dispatched(DUMA)).whenPolicy(this.refusal).then(this.refused);
        }

        @Test
        void enteringTwiceChangesNothing() {
            outgoing().given(dispatched(DUMA), this.registered).whenPolicy(this.registration).thenNothing();
            outgoing().given(dispatched(DUMA), this.refused).whenPolicy(this.refusal).thenNothing();
        }

        @Test
        void answersOfOthersChangeNothing() {
            outgoing().given(dispatched(SCHOOL)).whenPolicy(this.registration).thenNothing();
        }

    }

    private static Scenario<Document> outgoing() {
        return document().given(drafted(), added(1, FIRST), submittedForSignature(), signed(), registered());
    }

}
