package org.chancery.message.write;

import org.chancery.kernel.KernelRefusal;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.MessageRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.chancery.message.write.MessageFixture.MEMBER;
import static org.chancery.message.write.MessageFixture.MODERATOR;
import static org.chancery.message.write.MessageFixture.OUTSIDER;
import static org.chancery.message.write.MessageFixture.OWNER;
import static org.chancery.message.write.MessageFixture.added;
import static org.chancery.message.write.MessageFixture.changeHistory;
import static org.chancery.message.write.MessageFixture.conversation;
import static org.chancery.message.write.MessageFixture.historyChanged;
import static org.chancery.message.write.MessageFixture.opened;

/** MSG-6. */
class ChangeHistoryVisibilityTests {

    @Test
    void ownerHidesThePastFromNewcomers_MSG_6() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER))
            .when(OWNER, changeHistory(HistoryVisibility.SINCE_JOIN))
            .then(historyChanged(HistoryVisibility.SINCE_JOIN));
    }

    @Test
    void presentSettingChangesNothing() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER), historyChanged(HistoryVisibility.SINCE_JOIN))
            .when(OWNER, changeHistory(HistoryVisibility.SINCE_JOIN))
            .thenNothing();
    }

    @Test
    void rejectsModerator() {
        conversation().given(opened(ConversationKind.GROUP), added(MemberRole.MODERATOR, MODERATOR))
            .when(MODERATOR, changeHistory(HistoryVisibility.SINCE_JOIN))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @ParameterizedTest
    @EnumSource(names = { "DIRECT", "CHANNEL" })
    void rejectsKindsWithoutAPastToHide_MSG_6(ConversationKind kind) {
        conversation().given(opened(kind, MEMBER))
            .when(OWNER, changeHistory(HistoryVisibility.SINCE_JOIN))
            .thenRefused(MessageRefusal.HISTORY_NOT_POSSIBLE);
    }

    @Test
    void outsiderLearnsNothingOfIt() {
        conversation().given(opened(ConversationKind.GROUP))
            .when(OUTSIDER, changeHistory(HistoryVisibility.SINCE_JOIN))
            .thenRefused(KernelRefusal.NOT_FOUND);
    }

}
