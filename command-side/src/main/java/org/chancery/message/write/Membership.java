package org.chancery.message.write;

import java.util.List;
import java.util.Optional;

import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Refused;
import org.chancery.message.api.AddMembers;
import org.chancery.message.api.ChangeHistoryVisibility;
import org.chancery.message.api.ChangeMemberRole;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.MessageRefusal;
import org.chancery.message.api.RemoveMember;
import org.chancery.message.event.HistoryVisibilityChanged;
import org.chancery.message.event.MemberLeft;
import org.chancery.message.event.MemberRemoved;
import org.chancery.message.event.MemberRoleChanged;
import org.chancery.message.event.MembersAdded;
import org.chancery.message.write.Circle.Member;
import org.jspecify.annotations.Nullable;

/** The rules of who comes in, who goes out and who runs a conversation. */
record Membership(Circle circle, Actor actor) {

    /** All who work for the region, and then some. */
    static final int MOST_MEMBERS = 20_000;

    static Membership seenBy(Actor actor, Circle circle) {
        circle.mustBeVisibleTo(actor);
        return new Membership(circle, actor);
    }

    Optional<MembersAdded> add(AddMembers command) {
        membershipIsNotFixed();
        if (!joins(command)) {
            actorMayLetIn(command.role());
        }
        Opening.everybodyIsNamedOnce(command.members());
        List<String> newcomers = command.members()
            .stream()
            .map(PersonId::value)
            .filter((person) -> !this.circle.has(person))
            .toList();
        thereIsRoomFor(newcomers);
        return newcomers.isEmpty() ? Optional.empty()
                : Optional.of(new MembersAdded(this.circle.conversationId(), newcomers, command.role().name()));
    }

    Optional<MemberRoleChanged> changeRole(ChangeMemberRole command) {
        membershipIsNotFixed();
        actorOwns();
        String person = command.member().value();
        Member member = this.circle.member(person);
        if (member == null) {
            throw Refused.because(KernelRefusal.NOT_FOUND).with("member", person);
        }
        if (member.role() == command.role()) {
            return Optional.empty();
        }
        ownerRemainsWithout(person);
        return Optional.of(new MemberRoleChanged(this.circle.conversationId(), person, command.role().name()));
    }

    Optional<MemberRemoved> remove(RemoveMember command) {
        membershipIsNotFixed();
        String person = command.member().value();
        Member member = this.circle.member(person);
        actorMayPutOut(member);
        if (member == null) {
            return Optional.empty();
        }
        ownerRemainsWithout(person);
        return Optional.of(new MemberRemoved(this.circle.conversationId(), person));
    }

    /** Whoever only looks at an open channel has nothing to leave. */
    Optional<MemberLeft> leave() {
        membershipIsNotFixed();
        String person = this.actor.person().value();
        if (!this.circle.has(person)) {
            return Optional.empty();
        }
        ownerRemainsWithout(person);
        return Optional.of(new MemberLeft(this.circle.conversationId(), person));
    }

    Optional<HistoryVisibilityChanged> changeHistory(ChangeHistoryVisibility command) {
        if (this.circle.kind() != ConversationKind.DIRECT) {
            actorOwns();
        }
        Opening.historyFitsKind(this.circle.kind(), command.history());
        return (this.circle.history() == command.history()) ? Optional.empty()
                : Optional.of(new HistoryVisibilityChanged(this.circle.conversationId(), command.history().name()));
    }

    private void membershipIsNotFixed() {
        if (this.circle.kind() == ConversationKind.DIRECT) {
            throw Refused.because(MessageRefusal.MEMBERSHIP_FIXED);
        }
    }

    /** Whether somebody lets himself into what is open to him. */
    private boolean joins(AddMembers command) {
        return this.circle.isOpen() && command.role() == MemberRole.MEMBER
                && command.members().equals(List.of(this.actor.person()));
    }

    private void actorMayLetIn(MemberRole role) {
        MemberRole own = role();
        only(own == MemberRole.OWNER || (own == MemberRole.MODERATOR && !role.runs()));
    }

    private void actorMayPutOut(@Nullable Member member) {
        MemberRole own = role();
        only(own == MemberRole.OWNER || (own == MemberRole.MODERATOR && (member == null || !member.runs())));
    }

    private void actorOwns() {
        only(role() == MemberRole.OWNER);
    }

    private MemberRole role() {
        return this.circle.mustBeMember(this.actor).role();
    }

    private void ownerRemainsWithout(String person) {
        if (this.circle.isLastOwner(person)) {
            throw Refused.because(MessageRefusal.LAST_OWNER);
        }
    }

    private void thereIsRoomFor(List<String> newcomers) {
        if (this.circle.members().size() + newcomers.size() > MOST_MEMBERS) {
            throw Refused.because(MessageRefusal.CONVERSATION_FULL).with("most", MOST_MEMBERS);
        }
    }

    private static void only(boolean allowed) {
        if (!allowed) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
    }

}
