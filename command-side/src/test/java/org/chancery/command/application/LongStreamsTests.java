package org.chancery.command.application;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.NoCache;
import org.chancery.command.Actors;
import org.chancery.command.snapshot.SnapshotTaker;
import org.chancery.document.api.DocumentId;
import org.chancery.document.api.DraftDocument;
import org.chancery.document.api.Flow;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.message.api.AddMembers;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.OpenConversation;
import org.chancery.message.api.RemoveMember;
import org.chancery.store.postgres.PostgresEventStore;
import org.chancery.store.postgres.TestPostgres;
import org.chancery.store.serialization.EventFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Snapshots as they are kept beside the events. */
class LongStreamsTests {

    private static final Actor OWNER = Actors.person("owner", Role.EXECUTIVE);

    private static final Actor GUEST = Actors.person("guest", Role.OFFICER);

    private static final ConversationId CONVERSATION = new ConversationId(Actors.id("conversation"));

    private static final int EACH = 10;

    private final TestPostgres postgres = TestPostgres.fresh();

    private final HikariDataSource pool = this.postgres.connect();

    private PostgresEventStore events;

    private CommandBus commands;

    private int given;

    @BeforeEach
    void start() {
        this.events = PostgresEventStore.open(this.pool,
                EventFormat.published().withSnapshots(LongStreams.serializer()));
        this.commands = new CommandSideConfiguration().commandBus();
        SnapshotTaker snapshots = new SnapshotTaker(this.events, LongStreams.KINDS, EACH, Runnable::run);
        Aggregates aggregates = new Aggregates(this.commands, snapshots, (kind) -> NoCache.INSTANCE);
        MessageAggregates.register(aggregates, new StandardEnvironment());
        DocumentAggregates.register(aggregates);
    }

    @AfterEach
    void stop() {
        this.events.close();
        this.pool.close();
    }

    @Test
    void beginsWithTheLastSnapshotAndReadsNoneOfTheEventsBefore() throws SQLException {
        comeAndGo(12);
        assertThat(kept()).startsWith("message.Conversation/");

        this.postgres.execute("update event set payload = '{}' where sequence < %d".formatted(EACH));

        assertThat(answer(new RemoveMember(CONVERSATION, GUEST.person()))).isNull();
    }

    @Test
    void readsAllEventsAndTakesANewSnapshotWhereOtherCodeMadeTheOldOne() throws SQLException {
        comeAndGo(12);
        String today = kept();
        this.postgres.execute("update snapshot set revision = 'yesterday', payload = '{}'");

        assertThat(answer(new RemoveMember(CONVERSATION, GUEST.person()))).isNull();
        assertThat(answer(new RemoveMember(CONVERSATION, GUEST.person()))).as("He is out already").isNull();

        assertThat(this.events.lastSequenceNumberFor(CONVERSATION.value())).hasValue(12L);
        assertThat(kept()).isEqualTo(today);
    }

    @Test
    void readsAllEventsWhereTheSnapshotIsDamaged() {
        comeAndGo(12);
        this.postgres.execute("update snapshot set payload = '{\"mud\":1}'");

        assertThat(answer(new RemoveMember(CONVERSATION, GUEST.person()))).isNull();
    }

    @Test
    void keepsNoneOfOtherKindsAndShowsNoneToThem() {
        comeAndGo(12);

        assertThat(answer(new DraftDocument(new DocumentId(CONVERSATION.value()), Flow.OUTGOING, "записка", "О школах",
                List.of(), null)))
            .isEqualTo("ID_REUSED");
    }

    /** Somebody is let in and goes; each time, two events. */
    private void comeAndGo(int events) {
        assertThat(
                answer(new OpenConversation(CONVERSATION, ConversationKind.GROUP, "О школах", List.of(), null, null)))
            .isNull();
        for (int i = 1; i < events; i++) {
            boolean in = i % 2 == 1;
            assertThat(answer(in ? new AddMembers(CONVERSATION, List.of(GUEST.person()), MemberRole.MEMBER)
                    : new RemoveMember(CONVERSATION, GUEST.person())))
                .isNull();
        }
    }

    /** The code of the refusal; null when it was obeyed. */
    private @Nullable String answer(Command command) {
        this.given++;
        CommandStamp stamp = new CommandStamp("command " + this.given, "digest", OWNER, "any", "api", null, null);
        FutureCallback<Command, Object> answer = new FutureCallback<>();
        this.commands.dispatch(new GenericCommandMessage<>(command, stamp.toMetadata()), answer);
        CommandResultMessage<?> result = answer.getResult();
        if (!result.isExceptional()) {
            return null;
        }
        return (result.exceptionResult() instanceof Refused refused) ? refused.code().toString()
                : result.exceptionResult().toString();
    }

    private String kept() throws SQLException {
        try (Connection connection = this.pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name, revision from snapshot")) {
            assertThat(row.next()).as("There is a snapshot").isTrue();
            return row.getString(1) + "/" + row.getString(2);
        }
    }

}
