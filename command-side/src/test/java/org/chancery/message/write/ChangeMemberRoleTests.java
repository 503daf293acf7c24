package org.chancery.message.write;

import org.chancery.kernel.KernelRefusal;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.MessageRefusal;
import org.junit.jupiter.api.Test;

import static org.chancery.message.write.MessageFixture.MEMBER;
import static org.chancery.message.write.MessageFixture.MODERATOR;
import static org.chancery.message.write.MessageFixture.OUTSIDER;
import static org.chancery.message.write.MessageFixture.OWNER;
import static org.chancery.message.write.MessageFixture.added;
import static org.chancery.message.write.MessageFixture.changeRole;
import static org.chancery.message.write.MessageFixture.conversation;
import static org.chancery.message.write.MessageFixture.opened;
import static org.chancery.message.write.MessageFixture.roleChanged;

class ChangeMemberRoleTests {

    @Test
    void ownerMakesModerator() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER))
            .when(OWNER, changeRole(MEMBER, MemberRole.MODERATOR))
            .then(roleChanged(MEMBER, MemberRole.MODERATOR));
    }

    @Test
    void newOwnerOwnsIt() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER), roleChanged(MEMBER, MemberRole.OWNER))
            .when(MEMBER, changeRole(OWNER, MemberRole.GUEST))
            .then(roleChanged(OWNER, MemberRole.GUEST));
    }

    @Test
    void presentRoleChangesNothing() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER))
            .when(OWNER, changeRole(MEMBER, MemberRole.MEMBER))
            .thenNothing();
    }

    @Test
    void rejectsLastOwnerWhoSteppedDown() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER))
            .when(OWNER, changeRole(OWNER, MemberRole.MODERATOR))
            .thenRefused(MessageRefusal.LAST_OWNER);
    }

    @Test
    void rejectsModerator() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER), added(MemberRole.MODERATOR, MODERATOR))
            .when(MODERATOR, changeRole(MEMBER, MemberRole.READ_ONLY))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsRoleForOneWhoIsNoMember() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER))
            .when(OWNER, changeRole(OUTSIDER, MemberRole.MODERATOR))
            .thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void rejectsRolesInDirectConversation() {
        conversation().given(opened(ConversationKind.DIRECT, MEMBER))
            .when(OWNER, changeRole(MEMBER, MemberRole.READ_ONLY))
            .thenRefused(MessageRefusal.MEMBERSHIP_FIXED);
    }

    @Test
    void outsiderLearnsNothingOfIt() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER))
            .when(OUTSIDER, changeRole(MEMBER, MemberRole.READ_ONLY))
            .thenRefused(KernelRefusal.NOT_FOUND);
    }

}
