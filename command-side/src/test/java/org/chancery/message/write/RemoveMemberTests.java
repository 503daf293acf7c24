package org.chancery.message.write;

import org.chancery.kernel.KernelRefusal;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.MessageRefusal;
import org.junit.jupiter.api.Test;

import static org.chancery.message.write.MessageFixture.COLLEAGUE;
import static org.chancery.message.write.MessageFixture.MEMBER;
import static org.chancery.message.write.MessageFixture.MODERATOR;
import static org.chancery.message.write.MessageFixture.OUTSIDER;
import static org.chancery.message.write.MessageFixture.OWNER;
import static org.chancery.message.write.MessageFixture.added;
import static org.chancery.message.write.MessageFixture.conversation;
import static org.chancery.message.write.MessageFixture.leave;
import static org.chancery.message.write.MessageFixture.opened;
import static org.chancery.message.write.MessageFixture.remove;
import static org.chancery.message.write.MessageFixture.removed;

class RemoveMemberTests {

    @Test
    void ownerPutsAnybodyOut() {
        conversation().given(opened(ConversationKind.GROUP), added(MemberRole.MODERATOR, MODERATOR))
            .when(OWNER, remove(MODERATOR))
            .then(removed(MODERATOR));
    }

    @Test
    void moderatorPutsMemberOut() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER), added(MemberRole.MODERATOR, MODERATOR))
            .when(MODERATOR, remove(MEMBER))
            .then(removed(MEMBER));
    }

    @Test
    void rejectsModeratorWhoPutsOwnerOut() {
        conversation().given(opened(ConversationKind.GROUP), added(MemberRole.MODERATOR, MODERATOR))
            .when(MODERATOR, remove(OWNER))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void removingTwiceChangesNothing() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER), removed(MEMBER))
            .when(OWNER, remove(MEMBER))
            .thenNothing();
    }

    @Test
    void whoeverWasPutOutLearnsNothingMoreOfIt() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER), removed(MEMBER))
            .when(MEMBER, leave())
            .thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void rejectsRemovalOfLastOwner() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER))
            .when(OWNER, remove(OWNER))
            .thenRefused(MessageRefusal.LAST_OWNER);
    }

    @Test
    void rejectsMember() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER, COLLEAGUE))
            .when(MEMBER, remove(COLLEAGUE))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsOneWhoOnlyLooksAtAChannel() {
        conversation().given(opened(ConversationKind.CHANNEL, MEMBER))
            .when(OUTSIDER, remove(MEMBER))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsRemovalFromDirectConversation() {
        conversation().given(opened(ConversationKind.DIRECT, MEMBER))
            .when(OWNER, remove(MEMBER))
            .thenRefused(MessageRefusal.MEMBERSHIP_FIXED);
    }

}
