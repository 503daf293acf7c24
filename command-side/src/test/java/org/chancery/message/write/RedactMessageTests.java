package org.chancery.message.write;

import org.chancery.command.Scenario;
import org.chancery.kernel.KernelRefusal;
import org.chancery.message.api.MessageRefusal;
import org.junit.jupiter.api.Test;

import static org.chancery.message.write.MessageFixture.COLLEAGUE;
import static org.chancery.message.write.MessageFixture.LIMITS;
import static org.chancery.message.write.MessageFixture.MEMBER;
import static org.chancery.message.write.MessageFixture.MODERATOR;
import static org.chancery.message.write.MessageFixture.OUTSIDER;
import static org.chancery.message.write.MessageFixture.edited;
import static org.chancery.message.write.MessageFixture.group;
import static org.chancery.message.write.MessageFixture.messageIn;
import static org.chancery.message.write.MessageFixture.posted;
import static org.chancery.message.write.MessageFixture.redact;
import static org.chancery.message.write.MessageFixture.redacted;

/** MSG-3. */
class RedactMessageTests {

    @Test
    void authorTakesItBack_MSG_3() {
        messageIn(group()).given(posted(MEMBER)).when(MEMBER, redact()).then(redacted(MEMBER));
    }

    @Test
    void alsoWhatHeEdited_MSG_3() {
        messageIn(group()).given(posted(MEMBER), edited("Раз"), edited("Два"), edited("Три"))
            .when(MEMBER, redact())
            .then(redacted(MEMBER));
    }

    @Test
    void moderatorTakesItAway_MSG_3() {
        messageIn(group()).given(posted(MEMBER)).when(MODERATOR, redact()).then(redacted(MODERATOR));
    }

    @Test
    void redactingTwiceChangesNothing() {
        messageIn(group()).given(posted(MEMBER), redacted(MODERATOR)).when(MEMBER, redact()).thenNothing();
    }

    @Test
    void rejectsOtherMember() {
        messageIn(group()).given(posted(MEMBER)).when(COLLEAGUE, redact()).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void authorHasLongerThanForEditing_MSG_2() {
        messageIn(group()).given(posted(MEMBER))
            .at(Scenario.NOW.plus(LIMITS.redacting()))
            .when(MEMBER, redact())
            .then(redacted(MEMBER));
    }

    @Test
    void rejectsAuthorWhenHisTimeIsOver_MSG_2() {
        messageIn(group()).given(posted(MEMBER))
            .at(Scenario.NOW.plus(LIMITS.redacting()).plusSeconds(1))
            .when(MEMBER, redact())
            .thenRefused(MessageRefusal.REDACTING_TOO_LATE);
    }

    @Test
    void moderatorIsNeverTooLate_MSG_2() {
        messageIn(group()).given(posted(MEMBER))
            .at(Scenario.NOW.plus(LIMITS.redacting()).plusSeconds(1))
            .when(MODERATOR, redact())
            .then(redacted(MODERATOR));
    }

    @Test
    void outsiderLearnsNothingOfIt() {
        messageIn(group()).given(posted(MEMBER)).when(OUTSIDER, redact()).thenRefused(KernelRefusal.NOT_FOUND);
    }

}
