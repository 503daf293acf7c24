package org.chancery.message.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.chancery.command.EventSourced;
import org.chancery.kernel.Actor;
import org.chancery.kernel.CommandStamp;
import org.chancery.message.api.AddMembers;
import org.chancery.message.api.ChangeHistoryVisibility;
import org.chancery.message.api.ChangeMemberRole;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.message.api.LeaveConversation;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.OpenConversation;
import org.chancery.message.api.RemoveMember;
import org.chancery.message.event.ConversationEvent;
import org.chancery.message.event.ConversationOpened;
import org.chancery.message.event.HistoryVisibilityChanged;
import org.chancery.message.event.MemberLeft;
import org.chancery.message.event.MemberRemoved;
import org.chancery.message.event.MemberRoleChanged;
import org.chancery.message.event.MembersAdded;
import org.jspecify.annotations.Nullable;

/** A conversation: who is in it, and what they may do there. */
@AggregateRoot
public final class Conversation extends EventSourced<ConversationEvent> {

    private @Nullable Circle circle;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenConversation command, CommandStamp stamp) {
        if (!wasCreatedBy(stamp)) {
            record(Opening.decide(command, stamp.actor()));
        }
    }

    @CommandHandler
    void decide(AddMembers command, Actor actor) {
        Membership.seenBy(actor, circle()).add(command).ifPresent(this::record);
    }

    @CommandHandler
    void decide(ChangeMemberRole command, Actor actor) {
        Membership.seenBy(actor, circle()).changeRole(command).ifPresent(this::record);
    }

    @CommandHandler
    void decide(RemoveMember command, Actor actor) {
        Membership.seenBy(actor, circle()).remove(command).ifPresent(this::record);
    }

    @CommandHandler
    void decide(LeaveConversation command, Actor actor) {
        Membership.seenBy(actor, circle()).leave().ifPresent(this::record);
    }

    @CommandHandler
    void decide(ChangeHistoryVisibility command, Actor actor) {
        Membership.seenBy(actor, circle()).changeHistory(command).ifPresent(this::record);
    }

    @Override
    protected void evolve(ConversationEvent event) {
        this.circle = switch (event) {
            case ConversationOpened opened -> Circle.of(opened, recordedAt());
            case MembersAdded added -> circle().with(added.members(), MemberRole.valueOf(added.role()), recordedAt());
            case MemberRoleChanged changed -> circle().withRole(changed.member(), MemberRole.valueOf(changed.role()));
            case MemberRemoved removed -> circle().without(removed.member());
            case MemberLeft left -> circle().without(left.member());
            case HistoryVisibilityChanged changed -> circle().withHistory(HistoryVisibility.valueOf(changed.history()));
        };
    }

    Circle circle() {
        if (this.circle == null) {
            throw new IllegalStateException("A conversation begins by being opened");
        }
        return this.circle;
    }

    Conversation() {
        // For Axon: a conversation is built from its events.
    }

}
