package org.chancery.message.read;

import java.util.List;

import org.chancery.kernel.PersonId;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.MembershipId;
import org.chancery.message.event.ConversationEvent;
import org.chancery.message.event.ConversationOpened;
import org.chancery.message.event.HistoryVisibilityChanged;
import org.chancery.message.event.MemberLeft;
import org.chancery.message.event.MemberRemoved;
import org.chancery.message.event.MemberRoleChanged;
import org.chancery.message.event.MembersAdded;
import org.chancery.message.event.MessageAcknowledged;
import org.chancery.message.event.ReadMarkerMoved;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.set;
import static org.chancery.message.read.ConversationMembers.ACKNOWLEDGED;
import static org.chancery.message.read.ConversationMembers.MARKER;
import static org.chancery.message.read.ConversationMembers.ROLE;

/**
 * Writes who is in each conversation. Whoever goes is forgotten here, with his marker;
 * when he comes again he begins anew.
 */
@Component
final class ConversationMemberProjector implements Projector<ConversationMember> {

    @Override
    public View<ConversationMember> view() {
        return ConversationMembers.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<ConversationMember> members) {
        if (fact.event() instanceof ConversationEvent event) {
            on(event, fact, members);
        }
        else if (fact.event() instanceof ReadMarkerMoved moved) {
            members.updateIfPresent(moved.membershipId(), set(MARKER, moved.messageId()));
        }
        else if (fact.event() instanceof MessageAcknowledged acknowledged) {
            members.merge(idOf(acknowledged.conversationId(), acknowledged.person()),
                    addToSet(ACKNOWLEDGED, acknowledged.messageId()));
        }
    }

    private static void on(ConversationEvent event, Fact fact, Writes<ConversationMember> members) {
        String conversation = event.conversationId();
        switch (event) {
            case ConversationOpened opened -> {
                members.insert(member(conversation, opened.openedBy(), MemberRole.valueOf(opened.openersRole()), fact));
                let(opened.members(), MemberRole.MEMBER, conversation, fact, members);
            }
            case MembersAdded added ->
                let(added.members(), MemberRole.valueOf(added.role()), conversation, fact, members);
            case MemberRoleChanged changed ->
                members.update(idOf(conversation, changed.member()), set(ROLE, MemberRole.valueOf(changed.role())));
            case MemberRemoved removed -> members.delete(idOf(conversation, removed.member()));
            case MemberLeft left -> members.delete(idOf(conversation, left.member()));
            case HistoryVisibilityChanged changed -> {
            }
        }
    }

    private static void let(List<String> people, MemberRole role, String conversation, Fact fact,
            Writes<ConversationMember> members) {
        people.forEach((person) -> members.insert(member(conversation, person, role, fact)));
    }

    private static ConversationMember member(String conversation, String person, MemberRole role, Fact fact) {
        return new ConversationMember(idOf(conversation, person), 0, conversation, person, role, fact.occurredAt(),
                fact.position(), null, List.of(), List.of(ConversationGrants.member(conversation)));
    }

    private static String idOf(String conversation, String person) {
        return MembershipId.of(new ConversationId(conversation), new PersonId(person)).value();
    }

}
