package org.chancery.command.application;

import java.util.List;
import java.util.stream.IntStream;

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
import org.chancery.message.api.AcknowledgeMessage;
import org.chancery.message.api.AcknowledgementId;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.EditMessage;
import org.chancery.message.api.MembershipId;
import org.chancery.message.api.MessageId;
import org.chancery.message.api.MessageRefusal;
import org.chancery.message.api.OpenConversation;
import org.chancery.message.api.PostMessage;
import org.chancery.message.api.ReadUpTo;
import org.chancery.message.api.RedactMessage;
import org.chancery.message.api.RemoveMember;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A conversation and what is said in it, together in their units of work. */
class MessageAggregatesTests {

    private static final Actor MINISTER = Actors.person("minister", Role.EXECUTIVE);

    private static final Actor READER = Actors.person("reader", Role.OFFICER);

    private static final ConversationId CONVERSATION = new ConversationId(Actors.id("conversation"));

    private static final MessageId FIRST = new MessageId(Actors.id("first"));

    private static final MessageId SECOND = new MessageId(Actors.id("second"));

    private final CommandBus commands = new CommandSideConfiguration().commandBus();

    private final EventStore events = EmbeddedEventStore.builder().storageEngine(new OrderlyEngine()).build();

    MessageAggregatesTests() {
        MessageAggregates.register(Aggregates.alone(this.events, this.commands, new RecentAggregates()),
                new StandardEnvironment());
    }

    @BeforeEach
    void openAnnouncement() {
        give(MINISTER, new OpenConversation(CONVERSATION, ConversationKind.ANNOUNCEMENT, "Объявления",
                List.of(READER.person()), null, null));
    }

    @Test
    void conversationDoesNotGrowByWhatIsSaidInIt() {
        IntStream.range(0, 20).forEach((number) -> give(MINISTER, post(new MessageId(Actors.id("m" + number)), null)));

        assertThat(lengthOf(CONVERSATION.value())).isEqualTo(1);
        assertThat(lengthOf(Actors.id("m7"))).isEqualTo(1);
    }

    @Test
    void originalsOfWhatWasEditedAndRedactedAreKept_MSG_2() {
        give(MINISTER, post(FIRST, null));
        give(MINISTER, post(SECOND, FIRST));
        List.of("раз", "два", "три").forEach((text) -> give(MINISTER, new EditMessage(SECOND, new Sealed<>(text))));
        give(MINISTER, new RedactMessage(SECOND, "Ошибка"));

        assertThat(lengthOf(SECOND.value())).isEqualTo(5);
    }

    @Test
    void replyAsksItsRootAndTheConversation_MSG_4() {
        give(MINISTER, post(FIRST, null));
        give(MINISTER, post(SECOND, FIRST));

        assertRefused(MessageRefusal.REPLY_TO_REPLY, MINISTER, post(new MessageId(Actors.id("third")), SECOND));
    }

    @Test
    void acknowledgementsStandForThemselves_MSG_7() {
        give(MINISTER, post(FIRST, null));
        give(READER, new AcknowledgeMessage(FIRST));
        give(READER, new AcknowledgeMessage(FIRST));
        give(MINISTER, new AcknowledgeMessage(FIRST));

        assertThat(lengthOf(AcknowledgementId.of(FIRST, READER.person()).value())).isEqualTo(1);
        assertThat(lengthOf(AcknowledgementId.of(FIRST, MINISTER.person()).value())).isEqualTo(1);
        assertThat(lengthOf(FIRST.value())).isEqualTo(1);
    }

    @Test
    void markersStandForThemselvesAndCompareByTheStoresTime_MSG_5() {
        give(MINISTER, post(FIRST, null));
        give(MINISTER, post(SECOND, null));
        give(READER, new ReadUpTo(CONVERSATION, SECOND));
        give(READER, new ReadUpTo(CONVERSATION, FIRST));

        assertThat(lengthOf(MembershipId.of(CONVERSATION, READER.person()).value())).isEqualTo(1);
        assertThat(lengthOf(CONVERSATION.value())).isEqualTo(1);
    }

    @Test
    void whoeverIsPutOutIsDeafAndDumbAtOnce() {
        give(MINISTER, post(FIRST, null));
        give(MINISTER, new RemoveMember(CONVERSATION, READER.person()));

        assertRefused(KernelRefusal.NOT_FOUND, READER, new AcknowledgeMessage(FIRST));
        assertRefused(KernelRefusal.NOT_FOUND, READER, new ReadUpTo(CONVERSATION, FIRST));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertRefused(KernelRefusal.NOT_FOUND, MINISTER, post(FIRST, SECOND));
        assertRefused(KernelRefusal.NOT_FOUND, MINISTER, post(FIRST, FIRST));
        assertRefused(KernelRefusal.NOT_FOUND, READER, new AcknowledgeMessage(FIRST));
        assertRefused(KernelRefusal.NOT_FOUND, READER, new ReadUpTo(new ConversationId(Actors.id("nowhere")), FIRST));
        assertThat(lengthOf(FIRST.value())).isZero();
    }

    private void give(Actor actor, Command command) {
        String commandId = Actors.id(actor + command.toString() + command.hashCode());
        CommandStamp stamp = new CommandStamp(commandId, commandId, actor, commandId, "api", null, null);
        FutureCallback<Command, Object> answer = new FutureCallback<>();
        this.commands.dispatch(new GenericCommandMessage<>(command, stamp.toMetadata()), answer);
        CommandResultMessage<?> result = answer.getResult();
        if (result.isExceptional()) {
            throw (RuntimeException) result.exceptionResult();
        }
    }

    private void assertRefused(RefusalCode code, Actor actor, Command command) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> give(actor, command))
            .extracting(Refused::code)
            .isEqualTo(code);
    }

    private long lengthOf(String stream) {
        return this.events.readEvents(stream).asStream().count();
    }

    private static PostMessage post(MessageId id, @Nullable MessageId replyTo) {
        return new PostMessage(id, CONVERSATION, new Sealed<>("Коллеги, " + id), replyTo, List.of());
    }

}
