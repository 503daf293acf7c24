package org.chancery.message.write;

import org.chancery.command.Scenario;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.message.api.MessageRefusal;
import org.junit.jupiter.api.Test;

import static org.chancery.message.write.MessageFixture.MEMBER;
import static org.chancery.message.write.MessageFixture.MESSAGE;
import static org.chancery.message.write.MessageFixture.OUTSIDER;
import static org.chancery.message.write.MessageFixture.acknowledge;
import static org.chancery.message.write.MessageFixture.acknowledged;
import static org.chancery.message.write.MessageFixture.acknowledgementIn;
import static org.chancery.message.write.MessageFixture.announcement;
import static org.chancery.message.write.MessageFixture.envelope;
import static org.chancery.message.write.MessageFixture.group;

/** MSG-7. */
class AcknowledgeMessageTests {

    private final Envelope message = envelope(MESSAGE, announcement());

    @Test
    void memberConfirmsThatHeReadIt_MSG_7() {
        acknowledgementIn(announcement(), this.message).when(MEMBER, acknowledge()).then(acknowledged(MEMBER));
    }

    @Test
    void secondTimeChangesNothing() {
        acknowledgementIn(announcement(), this.message).given(acknowledged(MEMBER))
            .when(MEMBER, acknowledge())
            .thenNothing();
    }

    @Test
    void rejectsMessageThatAsksForNone_MSG_7() {
        acknowledgementIn(group(), envelope(MESSAGE, group())).when(MEMBER, acknowledge())
            .thenRefused(MessageRefusal.NO_ACKNOWLEDGEMENT_DUE);
    }

    @Test
    void rejectsWhatIsRedacted_MSG_3() {
        Scenario.of(Acknowledgement.class)
            .with((Conversations) (id) -> announcement())
            .with((Messages) (id) -> new Post.Redacted(this.message))
            .when(MEMBER, acknowledge())
            .thenRefused(MessageRefusal.MESSAGE_REDACTED);
    }

    @Test
    void rejectsWhatIsNotThere() {
        Scenario.of(Acknowledgement.class).with((Conversations) (id) -> announcement()).with((Messages) (id) -> {
            throw Refused.because(KernelRefusal.NOT_FOUND);
        }).when(MEMBER, acknowledge()).thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void outsiderLearnsNothingOfIt() {
        acknowledgementIn(announcement(), this.message).when(OUTSIDER, acknowledge())
            .thenRefused(KernelRefusal.NOT_FOUND);
    }

}
