package org.chancery.message.write;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.ConversationScope;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.message.api.MemberRole;
import org.chancery.message.event.ConversationOpened;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a conversation, and who may look at it.
 *
 * @param conversationId the conversation
 * @param kind what kind it is
 * @param scope for whom it is open without being a member
 * @param organization the organization for which that is meant
 * @param history which of the messages posted now newcomers will see
 * @param members who is in it, by person
 */
record Circle(String conversationId, ConversationKind kind, ConversationScope scope, String organization,
        HistoryVisibility history, Map<String, Member> members) {

    static Circle of(ConversationOpened opened, Instant at) {
        Map<String, Member> first = Map.of(opened.openedBy(), new Member(MemberRole.valueOf(opened.openersRole()), at));
        return new Circle(opened.conversationId(), ConversationKind.valueOf(opened.kind()),
                ConversationScope.valueOf(opened.scope()), opened.organization(),
                HistoryVisibility.valueOf(opened.history()), first)
            .with(opened.members(), MemberRole.MEMBER, at);
    }

    Circle with(Collection<String> people, MemberRole role, Instant since) {
        Map<String, Member> more = new HashMap<>(this.members);
        people.forEach((person) -> more.put(person, new Member(role, since)));
        return withMembers(more);
    }

    Circle withRole(String person, MemberRole role) {
        Map<String, Member> changed = new HashMap<>(this.members);
        changed.computeIfPresent(person, (same, member) -> new Member(role, member.since()));
        return withMembers(changed);
    }

    Circle without(String person) {
        Map<String, Member> fewer = new HashMap<>(this.members);
        fewer.remove(person);
        return withMembers(fewer);
    }

    Circle withHistory(HistoryVisibility next) {
        return new Circle(this.conversationId, this.kind, this.scope, this.organization, next, this.members);
    }

    boolean isOpen() {
        return this.scope != ConversationScope.MEMBERS;
    }

    boolean has(String person) {
        return this.members.containsKey(person);
    }

    @Nullable Member member(String person) {
        return this.members.get(person);
    }

    boolean isLastOwner(String person) {
        List<String> owners = this.members.entrySet()
            .stream()
            .filter((entry) -> entry.getValue().role() == MemberRole.OWNER)
            .map(Map.Entry::getKey)
            .toList();
        return owners.equals(List.of(person));
    }

    /** To its members, and to whom it is open. */
    void mustBeVisibleTo(Actor actor) {
        boolean open = switch (this.scope) {
            case MEMBERS -> false;
            case ORGANIZATION -> actor.organization().value().equals(this.organization);
            case REGION -> true;
        };
        if (!open && !has(actor.person().value())) {
            throw notFound(this.conversationId);
        }
    }

    /** What the actor is in it; to look at it is not enough. */
    Member mustBeMember(Actor actor) {
        mustBeVisibleTo(actor);
        Member member = member(actor.person().value());
        if (member == null) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
        return member;
    }

    /**
     * What the actor is in it, if the message is one of those that he sees there (MSG-6).
     */
    Member mustShow(Envelope message, Actor actor) {
        mustBeVisibleTo(actor);
        Member member = member(actor.person().value());
        boolean here = message.conversationId().equals(this.conversationId);
        boolean shown = message.history() == HistoryVisibility.EVERYTHING
                || (member != null && !message.recordedAt().isBefore(member.since()));
        if (!here || !shown) {
            throw notFound(message.messageId());
        }
        return mustBeMember(actor);
    }

    private Circle withMembers(Map<String, Member> next) {
        return new Circle(this.conversationId, this.kind, this.scope, this.organization, this.history,
                Collections.unmodifiableMap(next));
    }

    private static Refused notFound(String id) {
        return Refused.because(KernelRefusal.NOT_FOUND).with("id", id);
    }

    /** What somebody may do in it, and since when. */
    record Member(MemberRole role, Instant since) {

        boolean runs() {
            return this.role.runs();
        }

    }

}
