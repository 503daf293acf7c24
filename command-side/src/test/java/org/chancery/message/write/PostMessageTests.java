package org.chancery.message.write;

import java.time.Instant;
import java.util.List;

import org.chancery.command.Actors;
import org.chancery.command.Scenario;
import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Sealed;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.ConversationScope;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.MessageId;
import org.chancery.message.api.MessageRefusal;
import org.chancery.message.api.PostMessage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.chancery.message.write.MessageFixture.CONVERSATION;
import static org.chancery.message.write.MessageFixture.MEMBER;
import static org.chancery.message.write.MessageFixture.MESSAGE;
import static org.chancery.message.write.MessageFixture.MODERATOR;
import static org.chancery.message.write.MessageFixture.OUTSIDER;
import static org.chancery.message.write.MessageFixture.OWNER;
import static org.chancery.message.write.MessageFixture.ROOT;
import static org.chancery.message.write.MessageFixture.added;
import static org.chancery.message.write.MessageFixture.announcement;
import static org.chancery.message.write.MessageFixture.circle;
import static org.chancery.message.write.MessageFixture.envelope;
import static org.chancery.message.write.MessageFixture.group;
import static org.chancery.message.write.MessageFixture.messageIn;
import static org.chancery.message.write.MessageFixture.opened;
import static org.chancery.message.write.MessageFixture.post;
import static org.chancery.message.write.MessageFixture.posted;

class PostMessageTests {

    @Test
    void memberPosts() {
        messageIn(group()).when(MEMBER, post()).then(posted(MEMBER));
    }

    @Test
    void bothAreNamedWhenOnePostsForAnother() {
        Actor assistant = Actors.onBehalfOf(OWNER, MEMBER);

        messageIn(group()).when(assistant, post()).then(posted(assistant));
    }

    @Test
    void sameContentUnderTheSameIdChangesNothing_MSG_1() {
        messageIn(group()).givenCommand(MEMBER, post(), "c-1").when(MEMBER, post(), "c-2").thenNothing();
    }

    @Test
    void rejectsOtherContentUnderTheSameId_MSG_1() {
        PostMessage other = new PostMessage(MESSAGE, CONVERSATION, new Sealed<>("Другое"), null, List.of());

        messageIn(group()).givenCommand(MEMBER, post(), "c-1")
            .when(MEMBER, other, "c-2")
            .thenRefused(KernelRefusal.ID_REUSED);
    }

    @Test
    void rejectsReader() {
        Circle circle = circle(opened(ConversationKind.GROUP), added(MemberRole.READ_ONLY, MEMBER));

        messageIn(circle).when(MEMBER, post()).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void outsiderLearnsNothingOfIt() {
        messageIn(group()).when(OUTSIDER, post()).thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void rejectsConversationThatIsNone() {
        PostMessage nowhere = new PostMessage(MESSAGE, new ConversationId(Actors.id("nowhere")),
                new Sealed<>("Есть кто?"), null, List.of());

        messageIn(group()).when(MEMBER, nowhere).thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void rejectsOneWhoOnlyLooksAtAChannel() {
        messageIn(circle(opened(ConversationKind.CHANNEL))).when(OUTSIDER, post()).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void takesTheHistorySettingThatIsInForce_MSG_6() {
        Circle circle = group().withHistory(HistoryVisibility.SINCE_JOIN);

        messageIn(circle).when(MEMBER, post()).then(posted(MEMBER, circle, null));
    }

    @Nested
    class InAnAnnouncement {

        @Test
        void ownerSpeaksAndAllAcknowledge_MSG_7() {
            messageIn(announcement()).when(OWNER, post()).then(posted(OWNER, announcement(), null));
        }

        @Test
        void repliesAskForNoAcknowledgement_MSG_7() {
            messageIn(announcement(), envelope(ROOT, announcement())).when(MODERATOR, post(ROOT))
                .then(posted(MODERATOR, announcement(), ROOT));
        }

        @Test
        void rejectsMember() {
            messageIn(announcement()).when(MEMBER, post()).thenRefused(KernelRefusal.FORBIDDEN);
        }

    }

    @Nested
    class InAThread {

        @Test
        void replyPointsToTheRoot_MSG_4() {
            messageIn(group(), envelope(ROOT, group())).when(MEMBER, post(ROOT)).then(posted(MEMBER, group(), ROOT));
        }

        @Test
        void rejectsReplyToReply_MSG_4() {
            Envelope reply = new Envelope(ROOT.value(), CONVERSATION.value(), Actors.id("root of the root"), "author",
                    Scenario.NOW, Scenario.NOW, false, HistoryVisibility.EVERYTHING);

            messageIn(group(), reply).when(MEMBER, post(ROOT)).thenRefused(MessageRefusal.REPLY_TO_REPLY);
        }

        @Test
        void rejectsReplyToWhatIsNotThere() {
            messageIn(group()).when(MEMBER, post(new MessageId(Actors.id("nothing"))))
                .thenRefused(KernelRefusal.NOT_FOUND);
        }

        @Test
        void rejectsReplyToWhatWasSaidElsewhere() {
            Envelope elsewhere = new Envelope(ROOT.value(), Actors.id("elsewhere"), null, "author", Scenario.NOW,
                    Scenario.NOW, false, HistoryVisibility.EVERYTHING);

            messageIn(group(), elsewhere).when(MEMBER, post(ROOT)).thenRefused(KernelRefusal.NOT_FOUND);
        }

        @Test
        void newcomerDoesNotReplyToWhatIsHiddenFromHim_MSG_6() {
            Circle circle = group().withHistory(HistoryVisibility.SINCE_JOIN);
            Instant beforeHeCame = Scenario.NOW.minusSeconds(3 * 24 * 3600);

            messageIn(circle, envelope(ROOT, circle, beforeHeCame)).when(MEMBER, post(ROOT))
                .thenRefused(KernelRefusal.NOT_FOUND);
        }

    }

    @ParameterizedTest
    @EnumSource(names = { "ORGANIZATION", "REGION" })
    void saysWhoElseSeesIt(ConversationScope scope) {
        Circle circle = circle(opened(ConversationKind.CHANNEL, scope, HistoryVisibility.EVERYTHING, MEMBER));

        messageIn(circle).when(MEMBER, post()).then(posted(MEMBER, circle, null));
    }

}
