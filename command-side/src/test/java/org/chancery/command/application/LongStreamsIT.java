package org.chancery.command.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.event.Event;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.NoCache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.chancery.command.Actors;
import org.chancery.command.snapshot.SnapshotKinds;
import org.chancery.command.snapshot.SnapshotTaker;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.message.api.AddMembers;
import org.chancery.message.api.ChangeMemberRole;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.LeaveConversation;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.OpenConversation;
import org.chancery.message.api.RemoveMember;
import org.chancery.message.event.ConversationEvent;
import org.chancery.message.event.MemberRemoved;
import org.chancery.message.event.MembersAdded;
import org.chancery.message.write.Conversation;
import org.chancery.store.axonserver.AxonServer;
import org.chancery.store.axonserver.AxonServerEventStore;
import org.chancery.store.axonserver.AxonServerSettings;
import org.chancery.store.server.NeedsAxonServer;
import org.chancery.store.server.Servers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Snapshots as a command side that is a process of its own keeps them, on the Axon Server
 * that {@code CHANCERY_AXONSERVER} names.
 */
@NeedsAxonServer
class LongStreamsIT {

    private static final String SERVER = Servers.axonServer().orElse("none");

    private static final String OBEYED = "obeyed";

    private static final int LONG = 3_000;

    private static final int AT_ONCE = 200;

    private static final int COMMANDS = 40;

    private static final List<Actor> PEOPLE = List.of(Actors.person("owner", Role.EXECUTIVE),
            Actors.person("one", Role.OFFICER), Actors.person("two", Role.OFFICER),
            Actors.person("three", Role.OFFICER), Actors.person("four", Role.OFFICER));

    private static AxonServer server;

    private static AxonServerEventStore events;

    private final ConversationId conversation = newConversation();

    private final CommandBus beginning = side(LongStreams.KINDS);

    private final CommandBus replaying = side(SnapshotKinds.of());

    @BeforeAll
    static void connect() {
        server = AxonServer.connect(AxonServerSettings.open(SERVER, "long streams"));
        events = new AxonServerEventStore(server, new CommandSide().eventFormat());
    }

    @AfterAll
    static void disconnect() {
        server.close();
    }

    @Test
    void anAggregateOfThousandsOfEventsAnswersWithASnapshotAsItDoesWithout() {
        ConversationId twin = newConversation();
        grow(this.conversation);
        grow(twin);

        List<String> answers = work(this.beginning, this.conversation);
        assertThat(answers).isEqualTo(work(this.replaying, twin));
        assertThat(answers.stream().distinct()).as("kinds of answers").hasSizeGreaterThan(3);
        assertThat(history(this.conversation)).isEqualTo(history(twin));

        assertThat(firstRead(this.conversation).getPayload()).isInstanceOf(Conversation.class);
        assertThat(firstRead(this.conversation).getSequenceNumber()).isGreaterThanOrEqualTo(LONG - 1L);
        assertThat(firstRead(twin).getSequenceNumber()).isZero();
    }

    @Test
    void beginsWithTheSnapshotAndReadsNoneOfTheEventsBefore() {
        grow(this.conversation);
        answer(this.beginning, PEOPLE.getFirst(), remove(PEOPLE.get(1)), "first");
        Event today = kept(this.conversation);
        String member = PEOPLE.get(2).person().value();
        String stranger = Actors.person("stranger").person().value();
        store(withBody(today, today.getPayload().getData().toStringUtf8().replace(member, stranger)));

        answer(this.beginning, PEOPLE.getFirst(), remove(PEOPLE.get(2)), "second");

        assertThat(history(this.conversation)).as("By the snapshot he is no member").hasSize(LONG + 1);
    }

    @Test
    void readsAllEventsAndTakesANewSnapshotWhereOtherCodeMadeTheOldOne() {
        grow(this.conversation);
        answer(this.beginning, PEOPLE.getFirst(), remove(PEOPLE.get(1)), "first");
        String today = kept(this.conversation).getPayload().getRevision();
        store(ofOtherCode(kept(this.conversation)));
        assertThat(kept(this.conversation).getPayload().getRevision()).isEqualTo("yesterday");

        answer(this.beginning, PEOPLE.getFirst(), remove(PEOPLE.get(2)), "second");

        assertThat(history(this.conversation)).hasSize(LONG + 2);
        assertThat(kept(this.conversation).getPayload().getRevision()).isEqualTo(today);
        assertThat(firstRead(this.conversation).getPayload()).isInstanceOf(Conversation.class);
    }

    private RemoveMember remove(Actor member) {
        return new RemoveMember(this.conversation, member.person());
    }

    /** The first of them opens it; then the others come and go, and are in at the end. */
    private void grow(ConversationId id) {
        assertThat(answer(this.replaying, PEOPLE.getFirst(),
                new OpenConversation(id, ConversationKind.GROUP, "О школах", List.of(), null, null), "opening"))
            .isEqualTo(OBEYED);
        List<DomainEventMessage<?>> comings = new ArrayList<>();
        for (int sequence = 1; sequence < LONG; sequence++) {
            comings.add(new GenericDomainEventMessage<>("Conversation", id.value(), sequence, comeOrGo(id, sequence)));
            if (comings.size() == AT_ONCE || sequence == LONG - 1) {
                events.publish(comings);
                comings.clear();
            }
        }
    }

    private static ConversationEvent comeOrGo(ConversationId id, int sequence) {
        int others = PEOPLE.size() - 1;
        String who = PEOPLE.get(1 + sequence % others).person().value();
        return ((LONG - 1 - sequence) / others % 2 == 0)
                ? new MembersAdded(id.value(), List.of(who), MemberRole.MEMBER.name())
                : new MemberRemoved(id.value(), who);
    }

    /** The same for everybody who asks. */
    private List<String> work(CommandBus side, ConversationId id) {
        Random random = new Random(1);
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            PersonId whom = PEOPLE.get(random.nextInt(PEOPLE.size())).person();
            Command command = switch (random.nextInt(5)) {
                case 0, 1 -> new AddMembers(id, List.of(whom), MemberRole.MEMBER);
                case 2 ->
                    new ChangeMemberRole(id, whom, random.nextBoolean() ? MemberRole.MEMBER : MemberRole.MODERATOR);
                case 3 -> new RemoveMember(id, whom);
                default -> new LeaveConversation(id);
            };
            String commandId = "command " + (random.nextInt(10) == 0 ? random.nextInt(i + 1) : i);
            answers.add(answer(side, PEOPLE.get(random.nextInt(PEOPLE.size())), command, commandId));
        }
        return answers;
    }

    /** That it was obeyed, or the code of the refusal. */
    private static String answer(CommandBus side, Actor actor, Command command, String commandId) {
        CommandStamp stamp = new CommandStamp(commandId, "digest", actor, "any", "api", null, null);
        FutureCallback<Command, Object> answer = new FutureCallback<>();
        side.dispatch(new GenericCommandMessage<>(command, stamp.toMetadata()), answer);
        CommandResultMessage<?> result = answer.getResult();
        if (!result.isExceptional()) {
            return OBEYED;
        }
        return (result.exceptionResult() instanceof Refused refused) ? refused.code().toString()
                : result.exceptionResult().toString();
    }

    private static List<String> history(ConversationId id) {
        return events.readEvents(id.value(), 0)
            .asStream()
            .map((event) -> event.getPayload().toString().replace(id.value(), "it"))
            .toList();
    }

    private static DomainEventMessage<?> firstRead(ConversationId id) {
        return events.readEvents(id.value()).peek();
    }

    private static Event kept(ConversationId id) {
        return server.connection().eventChannel().loadSnapshot(id.value()).asStream().findFirst().orElseThrow();
    }

    private static void store(Event snapshot) {
        server.connection().eventChannel().appendSnapshot(snapshot).join();
    }

    private static Event ofOtherCode(Event snapshot) {
        Event.Builder other = withBody(snapshot, "{}").toBuilder();
        other.getPayloadBuilder().setRevision("yesterday");
        return other.build();
    }

    private static Event withBody(Event snapshot, String body) {
        Event.Builder other = snapshot.toBuilder();
        other.getPayloadBuilder().setData(ByteString.copyFromUtf8(body));
        return other.build();
    }

    private static CommandBus side(SnapshotKinds kinds) {
        CommandBus commands = new CommandSideConfiguration().commandBus();
        SnapshotTaker snapshots = new SnapshotTaker(events, kinds, 200, Runnable::run);
        MessageAggregates.register(new Aggregates(commands, snapshots, (kind) -> NoCache.INSTANCE),
                new StandardEnvironment());
        return commands;
    }

    private static ConversationId newConversation() {
        return new ConversationId(UUID.randomUUID().toString());
    }

}
