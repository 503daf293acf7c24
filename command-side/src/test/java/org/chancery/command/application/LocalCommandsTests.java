package org.chancery.command.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.NoCache;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.chancery.assignment.api.AssignmentId;
import org.chancery.assignment.api.ControlLevel;
import org.chancery.assignment.api.IssueAssignment;
import org.chancery.assignment.write.Assignment;
import org.chancery.command.Actors;
import org.chancery.command.OrderlyEngine;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.kernel.Sealed;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.MembershipId;
import org.chancery.message.api.MessageId;
import org.chancery.message.api.OpenConversation;
import org.chancery.message.api.PostMessage;
import org.chancery.message.api.ReadUpTo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether the store is asked for what a command creates, and that it is no matter. */
class LocalCommandsTests {

    private static final Actor MINISTER = Actors.person("minister", Role.EXECUTIVE);

    private static final AssignmentId ASSIGNMENT = new AssignmentId(Actors.id("assignment"));

    private final List<String> streamsRead = new ArrayList<>();

    private final MeterRegistry meters = new SimpleMeterRegistry();

    private final CommandBus commands = new CommandSideConfiguration().commandBus();

    LocalCommandsTests() {
        EventStore events = EmbeddedEventStore.builder().storageEngine(new WatchedEngine()).build();
        Aggregates aggregates = new Aggregates(this.commands, LongStreams.snapshots(events),
                (kind) -> NoCache.INSTANCE);
        aggregates.register(Assignment.class);
        MessageAggregates.register(aggregates, new StandardEnvironment());
        this.commands.registerHandlerInterceptor(new CommandsAreMeasured(this.meters));
    }

    @Test
    void newObjectBeginsWithoutAskingTheStore() {
        assertThat(failure("issue", issue("Проверить готовность"))).isNull();

        assertThat(this.streamsRead).isEmpty();
    }

    @Test
    void repeatIsAnsweredAsTheFirstTimeAndMeasuredOnce() {
        assertThat(failure("issue", issue("Проверить готовность"))).isNull();
        assertThat(failure("issue", issue("Проверить готовность"))).isNull();
        assertThat(failure("issue again", issue("Проверить готовность"))).isNull();

        assertThat(this.streamsRead).containsExactly(ASSIGNMENT.value(), ASSIGNMENT.value());
        assertThat(this.meters.get("chancery.command").timers()).singleElement().extracting(Timer::count).isEqualTo(3L);
    }

    @Test
    void otherContentUnderTheSameIdIsRefused() {
        assertThat(failure("issue", issue("Проверить готовность"))).isNull();

        assertThat(failure("issue again", issue("Ничего не проверять"))).isInstanceOf(Refused.class)
            .extracting((refused) -> ((Refused) refused).code())
            .isEqualTo(KernelRefusal.ID_REUSED);
    }

    @Test
    void nothingIsPresumedWhereTheEventsAreStoredLater() {
        assertThat(failure("issue", issue("Проверить готовность"))).isNull();

        UnitOfWork<?> outer = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("outer"));
        assertThat(failure("issue again", issue("Проверить готовность"))).isNull();
        outer.commit();
        assertThat(this.streamsRead).containsExactly(ASSIGNMENT.value());
    }

    @Test
    void whatBelongsToThePersonIsAskedForFirst_MSG_5() {
        ConversationId conversation = new ConversationId(Actors.id("conversation"));
        MessageId message = new MessageId(Actors.id("message"));
        assertThat(failure("open",
                new OpenConversation(conversation, ConversationKind.GROUP, "Группа", List.of(), null, null)))
            .isNull();
        assertThat(failure("post", new PostMessage(message, conversation, new Sealed<>("Текст"), null, List.of())))
            .isNull();
        this.streamsRead.clear();

        assertThat(failure("read", new ReadUpTo(conversation, message))).isNull();
        assertThat(this.streamsRead).containsOnlyOnce(MembershipId.of(conversation, MINISTER.person()).value());
    }

    private @Nullable Throwable failure(String commandId, Command command) {
        CommandStamp stamp = new CommandStamp(Actors.id(commandId), command.toString(), MINISTER, Actors.id(commandId),
                "api", null, null);
        FutureCallback<Command, Object> answer = new FutureCallback<>();
        this.commands.dispatch(new GenericCommandMessage<>(command, stamp.toMetadata()), answer);
        CommandResultMessage<?> result = answer.getResult();
        return result.optionalExceptionResult().orElse(null);
    }

    private static IssueAssignment issue(String text) {
        return new IssueAssignment(ASSIGNMENT, text, MINISTER.position(), List.of(), null, LocalDate.of(2199, 12, 31),
                null, "Europe/Moscow", ControlLevel.ORDINARY, null, null);
    }

    private final class WatchedEngine extends OrderlyEngine {

        @Override
        public DomainEventStream readEvents(String stream, long first) {
            LocalCommandsTests.this.streamsRead.add(stream);
            return super.readEvents(stream, first);
        }

    }

}
