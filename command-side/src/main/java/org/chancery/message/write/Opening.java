package org.chancery.message.write;

import java.util.List;
import java.util.Set;

import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.MessageRefusal;
import org.chancery.message.api.OpenConversation;
import org.chancery.message.event.ConversationOpened;

/** The rules of opening a conversation: who may, with whom. */
final class Opening {

    private static final Set<Role> MAY_SPEAK_TO_MANY = Set.of(Role.EXECUTIVE, Role.ASSISTANT, Role.REGISTRAR);

    private Opening() {
    }

    static ConversationOpened decide(OpenConversation command, Actor actor) {
        openerIsEntitled(command.kind(), actor);
        everybodyIsNamedOnce(command.members());
        openerIsNotNamed(command.members(), actor);
        directIsHeldWithOneOther(command);
        historyFitsKind(command.kind(), command.history());
        return new ConversationOpened(command.conversationId().value(), command.kind().name(), command.title(),
                actor.organization().value(), actor.person().value(), openersRole(command.kind()).name(),
                command.members().stream().map(PersonId::value).toList(), command.scope().name(),
                command.history().name());
    }

    static void everybodyIsNamedOnce(List<PersonId> people) {
        if (Set.copyOf(people).size() < people.size()) {
            throw Refused.because(MessageRefusal.MEMBER_NAMED_TWICE);
        }
    }

    /** What is open, or has no newcomers, has no past to hide (MSG-6). */
    static void historyFitsKind(ConversationKind kind, HistoryVisibility history) {
        boolean fixed = kind == ConversationKind.CHANNEL || kind == ConversationKind.DIRECT;
        if (fixed && history != HistoryVisibility.EVERYTHING) {
            throw Refused.because(MessageRefusal.HISTORY_NOT_POSSIBLE).with("history", history.name());
        }
    }

    private static void openerIsEntitled(ConversationKind kind, Actor actor) {
        boolean entitled = switch (kind) {
            case DIRECT, GROUP -> true;
            case CHANNEL, ANNOUNCEMENT -> actor.hasAny(MAY_SPEAK_TO_MANY);
        };
        if (!entitled) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
    }

    private static void openerIsNotNamed(List<PersonId> members, Actor actor) {
        if (members.contains(actor.person())) {
            throw Refused.because(MessageRefusal.MEMBER_NAMED_TWICE).with("members", actor.person().value());
        }
    }

    private static void directIsHeldWithOneOther(OpenConversation command) {
        if (command.kind() == ConversationKind.DIRECT && command.members().size() != 1) {
            throw Refused.because(MessageRefusal.DIRECT_NEEDS_ONE_OTHER).with("members", command.members().size());
        }
    }

    private static MemberRole openersRole(ConversationKind kind) {
        return (kind == ConversationKind.DIRECT) ? MemberRole.MEMBER : MemberRole.OWNER;
    }

}
