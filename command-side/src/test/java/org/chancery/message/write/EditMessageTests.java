package org.chancery.message.write;

import org.chancery.command.Scenario;
import org.chancery.kernel.KernelRefusal;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.MessageRefusal;
import org.junit.jupiter.api.Test;

import static org.chancery.message.write.MessageFixture.COLLEAGUE;
import static org.chancery.message.write.MessageFixture.LIMITS;
import static org.chancery.message.write.MessageFixture.MEMBER;
import static org.chancery.message.write.MessageFixture.OWNER;
import static org.chancery.message.write.MessageFixture.TEXT;
import static org.chancery.message.write.MessageFixture.announcement;
import static org.chancery.message.write.MessageFixture.circle;
import static org.chancery.message.write.MessageFixture.edit;
import static org.chancery.message.write.MessageFixture.edited;
import static org.chancery.message.write.MessageFixture.group;
import static org.chancery.message.write.MessageFixture.messageIn;
import static org.chancery.message.write.MessageFixture.opened;
import static org.chancery.message.write.MessageFixture.posted;
import static org.chancery.message.write.MessageFixture.redacted;

/** MSG-2. */
class EditMessageTests {

    @Test
    void authorSaysItDifferently_MSG_2() {
        messageIn(group()).given(posted(MEMBER)).when(MEMBER, edit("Иначе")).then(edited("Иначе"));
    }

    @Test
    void authorMayDoSoAgain_MSG_2() {
        messageIn(group()).given(posted(MEMBER), edited("Иначе"), edited("Ещё иначе"))
            .when(MEMBER, edit("Совсем иначе"))
            .then(edited("Совсем иначе"));
    }

    @Test
    void sameTextChangesNothing() {
        messageIn(group()).given(posted(MEMBER)).when(MEMBER, edit(TEXT.value())).thenNothing();
    }

    @Test
    void textAsLastEditedChangesNothing() {
        messageIn(group()).given(posted(MEMBER), edited("Иначе")).when(MEMBER, edit("Иначе")).thenNothing();
    }

    @Test
    void rejectsAnybodyElse_MSG_2() {
        messageIn(group()).given(posted(MEMBER)).when(OWNER, edit("Иначе")).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsWhatIsRedacted_MSG_3() {
        messageIn(group()).given(posted(MEMBER), redacted(MEMBER))
            .when(MEMBER, edit("Иначе"))
            .thenRefused(MessageRefusal.MESSAGE_REDACTED);
    }

    @Test
    void isPossibleUntilItsTimeIsOver_MSG_2() {
        messageIn(group()).given(posted(MEMBER))
            .at(Scenario.NOW.plus(LIMITS.editing()))
            .when(MEMBER, edit("Иначе"))
            .then(edited("Иначе"));
    }

    @Test
    void rejectsWhenItsTimeIsOver_MSG_2() {
        messageIn(group()).given(posted(MEMBER))
            .at(Scenario.NOW.plus(LIMITS.editing()).plusSeconds(1))
            .when(MEMBER, edit("Иначе"))
            .thenRefused(MessageRefusal.EDITING_TOO_LATE);
    }

    @Test
    void rejectsWhatPeopleAcknowledge_MSG_7() {
        messageIn(announcement()).given(posted(OWNER, announcement(), null))
            .when(OWNER, edit("Иначе"))
            .thenRefused(MessageRefusal.MESSAGE_ACKNOWLEDGED_AS_IT_IS);
    }

    @Test
    void authorWhoWasPutOutLearnsNothingMoreOfIt() {
        Circle withoutHim = circle(opened(ConversationKind.GROUP, COLLEAGUE));

        messageIn(withoutHim).given(posted(MEMBER)).when(MEMBER, edit("Иначе")).thenRefused(KernelRefusal.NOT_FOUND);
    }

}
