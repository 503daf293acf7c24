package org.chancery.message.write;

import org.chancery.kernel.KernelRefusal;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.MessageRefusal;
import org.junit.jupiter.api.Test;

import static org.chancery.message.write.MessageFixture.MEMBER;
import static org.chancery.message.write.MessageFixture.OUTSIDER;
import static org.chancery.message.write.MessageFixture.OWNER;
import static org.chancery.message.write.MessageFixture.conversation;
import static org.chancery.message.write.MessageFixture.leave;
import static org.chancery.message.write.MessageFixture.left;
import static org.chancery.message.write.MessageFixture.opened;
import static org.chancery.message.write.MessageFixture.roleChanged;

class LeaveConversationTests {

    @Test
    void memberGoes() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER)).when(MEMBER, leave()).then(left(MEMBER));
    }

    @Test
    void rejectsLastOwner() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER))
            .when(OWNER, leave())
            .thenRefused(MessageRefusal.LAST_OWNER);
    }

    @Test
    void ownerGoesWhenThereIsAnother() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER), roleChanged(MEMBER, MemberRole.OWNER))
            .when(OWNER, leave())
            .then(left(OWNER));
    }

    @Test
    void rejectsLeavingDirectConversation() {
        conversation().given(opened(ConversationKind.DIRECT, MEMBER))
            .when(MEMBER, leave())
            .thenRefused(MessageRefusal.MEMBERSHIP_FIXED);
    }

    @Test
    void whoeverLeftLearnsNothingMoreOfIt() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER), left(MEMBER))
            .when(MEMBER, leave())
            .thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void leavingChannelThatOneOnlyLooksAtChangesNothing() {
        conversation().given(opened(ConversationKind.CHANNEL, MEMBER), left(MEMBER))
            .when(MEMBER, leave())
            .thenNothing();
    }

    @Test
    void outsiderLearnsNothingOfIt() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER))
            .when(OUTSIDER, leave())
            .thenRefused(KernelRefusal.NOT_FOUND);
    }

}
