package org.chancery.message.write;

import java.util.List;
import java.util.stream.IntStream;

import org.chancery.command.Actors;
import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.ConversationScope;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.MessageRefusal;
import org.chancery.message.event.MembersAdded;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.chancery.message.write.MessageFixture.COLLEAGUE;
import static org.chancery.message.write.MessageFixture.CONVERSATION;
import static org.chancery.message.write.MessageFixture.MEMBER;
import static org.chancery.message.write.MessageFixture.MODERATOR;
import static org.chancery.message.write.MessageFixture.OUTSIDER;
import static org.chancery.message.write.MessageFixture.OWNER;
import static org.chancery.message.write.MessageFixture.STRANGER;
import static org.chancery.message.write.MessageFixture.add;
import static org.chancery.message.write.MessageFixture.added;
import static org.chancery.message.write.MessageFixture.conversation;
import static org.chancery.message.write.MessageFixture.opened;
import static org.chancery.message.write.MessageFixture.removed;

class AddMembersTests {

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    void ownerLetsInWhomeverHeWants(MemberRole role) {
        conversation().given(opened(ConversationKind.GROUP))
            .when(OWNER, add(role, MEMBER, COLLEAGUE))
            .then(added(role, MEMBER, COLLEAGUE));
    }

    @Test
    void moderatorLetsInOrdinaryMembers() {
        conversation().given(opened(ConversationKind.GROUP), added(MemberRole.MODERATOR, MODERATOR))
            .when(MODERATOR, add(MemberRole.MEMBER, MEMBER))
            .then(added(MemberRole.MEMBER, MEMBER));
    }

    @ParameterizedTest
    @EnumSource(names = { "OWNER", "MODERATOR" })
    void rejectsModeratorWhoMakesOthersRunIt(MemberRole role) {
        conversation().given(opened(ConversationKind.GROUP), added(MemberRole.MODERATOR, MODERATOR))
            .when(MODERATOR, add(role, MEMBER))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void whoeverIsAMemberStaysWhatHeIs() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER))
            .when(OWNER, add(MemberRole.GUEST, MEMBER, COLLEAGUE))
            .then(added(MemberRole.GUEST, COLLEAGUE));
    }

    @Test
    void addingOnlyMembersChangesNothing() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER))
            .when(OWNER, add(MemberRole.MEMBER, MEMBER))
            .thenNothing();
    }

    @Test
    void rejectsMember() {
        conversation().given(opened(ConversationKind.GROUP, MEMBER))
            .when(MEMBER, add(MemberRole.MEMBER, COLLEAGUE))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void outsiderLearnsNothingOfIt() {
        conversation().given(opened(ConversationKind.GROUP))
            .when(OUTSIDER, add(MemberRole.MEMBER, OUTSIDER))
            .thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void rejectsMemberNamedTwice() {
        conversation().given(opened(ConversationKind.GROUP))
            .when(OWNER, add(MemberRole.MEMBER, MEMBER, MEMBER))
            .thenRefused(MessageRefusal.MEMBER_NAMED_TWICE);
    }

    @Test
    void rejectsThirdInDirectConversation() {
        conversation().given(opened(ConversationKind.DIRECT, MEMBER))
            .when(OWNER, add(MemberRole.MEMBER, COLLEAGUE))
            .thenRefused(MessageRefusal.MEMBERSHIP_FIXED);
    }

    @Test
    void rejectsMoreThanAConversationCanHold() {
        MembersAdded[] crowd = IntStream.range(0, Membership.MOST_MEMBERS / 500)
            .mapToObj((batch) -> crowd(batch * 500 + 1, batch * 500 + 501))
            .toArray(MembersAdded[]::new);
        crowd[0] = crowd(2, 501);

        conversation().given(opened(ConversationKind.ANNOUNCEMENT))
            .given(crowd)
            .when(OWNER, add(MemberRole.MEMBER, MEMBER))
            .thenRefused(MessageRefusal.CONVERSATION_FULL);
    }

    private static MembersAdded crowd(int from, int to) {
        List<String> people = IntStream.range(from, to).mapToObj((number) -> Actors.id("person " + number)).toList();
        return new MembersAdded(CONVERSATION.value(), people, "MEMBER");
    }

    @Nested
    class ToAChannel {

        @Test
        void anybodyInItsScopeJoins() {
            conversation().given(opened(ConversationKind.CHANNEL))
                .when(OUTSIDER, add(MemberRole.MEMBER, OUTSIDER))
                .then(added(MemberRole.MEMBER, OUTSIDER));
        }

        @Test
        void anybodyAtAllJoinsTheRegions() {
            conversation()
                .given(opened(ConversationKind.CHANNEL, ConversationScope.REGION, HistoryVisibility.EVERYTHING))
                .when(STRANGER, add(MemberRole.MEMBER, STRANGER))
                .then(added(MemberRole.MEMBER, STRANGER));
        }

        @Test
        void joiningAgainAfterRemovalIsPossible() {
            conversation().given(opened(ConversationKind.CHANNEL, MEMBER), removed(MEMBER))
                .when(MEMBER, add(MemberRole.MEMBER, MEMBER))
                .then(added(MemberRole.MEMBER, MEMBER));
        }

        @Test
        void strangerLearnsNothingOfIt() {
            conversation().given(opened(ConversationKind.CHANNEL))
                .when(STRANGER, add(MemberRole.MEMBER, STRANGER))
                .thenRefused(KernelRefusal.NOT_FOUND);
        }

        @Test
        void rejectsOneWhoMakesHimselfOwner() {
            conversation().given(opened(ConversationKind.CHANNEL))
                .when(OUTSIDER, add(MemberRole.OWNER, OUTSIDER))
                .thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void rejectsOneWhoBringsAnother() {
            Actor friend = COLLEAGUE;

            conversation().given(opened(ConversationKind.CHANNEL))
                .when(OUTSIDER, add(MemberRole.MEMBER, OUTSIDER, friend))
                .thenRefused(KernelRefusal.FORBIDDEN);
        }

    }

}
