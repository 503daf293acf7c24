package org.chancery.command.application;

import java.util.List;
import java.util.UUID;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.command.OrderlyEngine;
import org.chancery.command.Actors;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.kernel.Sealed;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.EditMessage;
import org.chancery.message.api.MessageId;

import org.chancery.message.api.OpenConversation;
import org.chancery.message.api.PostMessage;
import org.chancery.message.api.RedactMessage;
import org.chancery.message.api.RemoveMember;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Two command sides on one event store, each with aggregates that it remembers. */
class SeveralNodesTests {

    private static final Actor MINISTER = Actors.person("minister", Role.EXECUTIVE);

    private static final Actor MEMBER = Actors.person("member", Role.OFFICER);

    private static final ConversationId CONVERSATION = new ConversationId(Actors.id("conversation"));

    private static final MessageId FIRST = new MessageId(Actors.id("first"));

    private final EventStore events = EmbeddedEventStore.builder().storageEngine(new OrderlyEngine()).build();

    private final CommandBus one = node();

    private final CommandBus other = node();

    @BeforeEach
    void postOverOne() {
        assertThat(refusal(this.one, MINISTER, new OpenConversation(CONVERSATION, ConversationKind.GROUP, "Группа",
                List.of(MEMBER.person()), null, null)))
            .isNull();
        assertThat(refusal(this.one, MEMBER, post(FIRST))).isNull();
    }

    @Test
    void oneDoesNotDecideByWhatItRemembersOfAnObjectThatItOnlyAsks() {
        assertThat(refusal(this.other, MINISTER, new RemoveMember(CONVERSATION, MEMBER.person()))).isNull();

        assertThat(refusal(this.one, MEMBER, post(new MessageId(Actors.id("late")))))
            .isEqualTo(KernelRefusal.NOT_FOUND);
    }

    @Test
    void oneGoesOnWhereTheOtherStopped() {
        assertThat(refusal(this.other, MEMBER, edit("раз"))).isNull();
        assertThat(refusal(this.one, MEMBER, edit("два"))).isNull();
        assertThat(refusal(this.other, MEMBER, edit("три"))).isNull();

        assertThat(this.events.lastSequenceNumberFor(FIRST.value())).hasValue(3L);
    }

    @Test
    void oneDoesNotRefuseByWhatItRemembers() {
        assertThat(refusal(this.one, MEMBER, edit("раз"))).isNull();
        assertThat(refusal(this.other, MEMBER, new RedactMessage(FIRST, "Ошибка"))).isNull();

        RefusalCode known = refusal(this.other, MEMBER, edit("два"));
        assertThat(known).isNotNull();
        assertThat(refusal(this.one, MEMBER, edit("два"))).isEqualTo(known);
    }

    private CommandBus node() {
        CommandBus commands = new CommandSideConfiguration().commandBus();
        MessageAggregates.register(Aggregates.ofOneOfSeveral(this.events, commands, new RecentAggregates()),
                new StandardEnvironment());
        return commands;
    }

    private static @Nullable RefusalCode refusal(CommandBus node, Actor actor, Command command) {
        String id = UUID.randomUUID().toString();
        FutureCallback<Command, Object> answer = new FutureCallback<>();
        node.dispatch(new GenericCommandMessage<>(command,
                new CommandStamp(id, id, actor, id, "api", null, null).toMetadata()), answer);
        CommandResultMessage<?> result = answer.getResult();
        if (!result.isExceptional()) {
            return null;
        }
        assertThat(result.exceptionResult()).isInstanceOf(Refused.class);
        return ((Refused) result.exceptionResult()).code();
    }

    private static PostMessage post(MessageId id) {
        return new PostMessage(id, CONVERSATION, new Sealed<>("Текст"), null, List.of());
    }

    private static EditMessage edit(String text) {
        return new EditMessage(FIRST, new Sealed<>(text));
    }

}
