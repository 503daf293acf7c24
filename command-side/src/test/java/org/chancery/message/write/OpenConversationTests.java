package org.chancery.message.write;

import org.chancery.kernel.KernelRefusal;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.message.api.MessageRefusal;
import org.chancery.message.api.OpenConversation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.chancery.message.write.MessageFixture.COLLEAGUE;
import static org.chancery.message.write.MessageFixture.CONVERSATION;
import static org.chancery.message.write.MessageFixture.MEMBER;
import static org.chancery.message.write.MessageFixture.OWNER;
import static org.chancery.message.write.MessageFixture.conversation;
import static org.chancery.message.write.MessageFixture.open;
import static org.chancery.message.write.MessageFixture.opened;

class OpenConversationTests {

    @ParameterizedTest
    @EnumSource(ConversationKind.class)
    void executiveOpensAnyKind(ConversationKind kind) {
        conversation().when(OWNER, open(kind, MEMBER)).then(opened(kind, MEMBER));
    }

    @Test
    void sameContentUnderTheSameIdChangesNothing() {
        OpenConversation open = open(ConversationKind.GROUP, MEMBER);

        conversation().givenCommand(OWNER, open, "c-1").when(OWNER, open, "c-2").thenNothing();
    }

    @Test
    void rejectsOtherContentUnderTheSameId() {
        conversation().givenCommand(OWNER, open(ConversationKind.GROUP, MEMBER), "c-1")
            .when(OWNER, open(ConversationKind.GROUP, COLLEAGUE), "c-2")
            .thenRefused(KernelRefusal.ID_REUSED);
    }

    @ParameterizedTest
    @EnumSource(names = { "CHANNEL", "ANNOUNCEMENT" })
    void rejectsOfficerWhoWouldSpeakToMany(ConversationKind kind) {
        conversation().when(MEMBER, open(kind, COLLEAGUE)).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsMemberNamedTwice() {
        conversation().when(OWNER, open(ConversationKind.GROUP, MEMBER, COLLEAGUE, MEMBER))
            .thenRefused(MessageRefusal.MEMBER_NAMED_TWICE);
    }

    @Test
    void rejectsOpenerAmongTheOthers() {
        conversation().when(OWNER, open(ConversationKind.GROUP, MEMBER, OWNER))
            .thenRefused(MessageRefusal.MEMBER_NAMED_TWICE);
    }

    @Test
    void rejectsChannelThatHidesItsPast_MSG_6() {
        OpenConversation hidden = new OpenConversation(CONVERSATION, ConversationKind.CHANNEL, "Новости",
                open(ConversationKind.GROUP, MEMBER).members(), null, HistoryVisibility.SINCE_JOIN);

        conversation().when(OWNER, hidden).thenRefused(MessageRefusal.HISTORY_NOT_POSSIBLE);
    }

    @Nested
    class Direct {

        @Test
        void isHeldAmongEqualsByAnybody() {
            conversation().when(OWNER, open(ConversationKind.DIRECT, MEMBER))
                .then(opened(ConversationKind.DIRECT, MEMBER));
        }

        @Test
        void rejectsThree() {
            conversation().when(OWNER, open(ConversationKind.DIRECT, MEMBER, COLLEAGUE))
                .thenRefused(MessageRefusal.DIRECT_NEEDS_ONE_OTHER);
        }

        @Test
        void rejectsOneAlone() {
            conversation().when(OWNER, open(ConversationKind.DIRECT))
                .thenRefused(MessageRefusal.DIRECT_NEEDS_ONE_OTHER);
        }

    }

}
