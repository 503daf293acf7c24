package org.chancery.store.postgres;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.store.example.LedgerEvent;
import org.chancery.store.example.LedgerOpened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What becomes of appends that share a commit when something goes wrong with it. */
class AppendFaultTests {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final HikariDataSource pool = TestPostgres.fresh().connect();

    private final Reads reads = new Reads(new Database(this.pool));

    AppendFaultTests() {
        Schema.prepare(new Database(this.pool));
    }

    @AfterEach
    void close() {
        this.pool.close();
    }

    @Test
    void aConflictFailsAlone() {
        write(this.pool, append("a", 0, "1"));
        Append fresh = append("b", 0, "2");
        Append conflicting = append("a", 0, "3");
        Append alsoFresh = append("a", 1, "4");

        write(this.pool, fresh, conflicting, alsoFresh);

        assertThat(fresh.await()).isEqualTo(1);
        assertThatExceptionOfType(Exception.class).isThrownBy(conflicting::await).withMessageContaining("a already");
        assertThat(alsoFresh.await()).isEqualTo(2);
        assertThat(this.reads.head()).isEqualTo(3);
    }

    @Test
    void aSecondUseOfAnEventIdFailsAlone() {
        write(this.pool, append("a", 0, "1"));
        Append fresh = append("b", 0, "2");
        Append reusing = append("c", 0, "1");

        write(this.pool, fresh, reusing);

        assertThat(fresh.await()).isEqualTo(1);
        assertThatExceptionOfType(Refused.class).isThrownBy(reusing::await)
            .matches((refused) -> refused.code() == KernelRefusal.COMMAND_ID_REUSED);
        assertThat(this.reads.head()).isEqualTo(2);
    }

    @Test
    void aTextThatPostgresCannotHoldFailsAlone() {
        Append fresh = append("a", 0, "1");
        Append unstorable = append("b\0", 0, "2");

        write(this.pool, fresh, unstorable);

        assertThat(fresh.await()).isZero();
        assertThatExceptionOfType(EventStoreException.class).isThrownBy(unstorable::await);
        assertThat(this.reads.head()).isEqualTo(1);
    }

    @Test
    void twoEventsForOnePlaceAreRefusedBeforeTheyReachTheStore() {
        EventRow row = row("a", 3, "1");

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> new Append(List.of(row, row)));
    }

    @Test
    void aCommitWhoseAnswerWasLostIsFoundAndNotRepeated() {
        Append first = append("a", 0, "1");
        Append second = append("b", 0, "2");

        write(failing(1, true), first, second);

        assertThat(first.await()).isZero();
        assertThat(second.await()).isEqualTo(1);
        assertThat(this.reads.head()).isEqualTo(2);
    }

    @Test
    void aStatementThatNeverArrivedIsRepeated() {
        Append append = append("a", 0, "1");

        write(failing(1, false), append);

        assertThat(append.await()).isZero();
        assertThat(this.reads.head()).isEqualTo(1);
    }

    @Test
    void aServerThatStaysAwayFailsEverybody() {
        Append first = append("a", 0, "1");
        Append second = append("b", 0, "2");

        write(failing(1_000, false), first, second);

        assertThatExceptionOfType(EventStoreException.class).isThrownBy(first::await);
        assertThatExceptionOfType(EventStoreException.class).isThrownBy(second::await);
        assertThat(this.reads.head()).isZero();
    }

    @Test
    void anInterruptedCallerStillLearnsHowItWent() {
        try (PostgresEventStore store = PostgresEventStore.open(this.pool, LedgerEvent.FORMAT)) {
            Thread.currentThread().interrupt();

            assertThatNoException()
                .isThrownBy(() -> store.publish(GenericEventMessage.asEventMessage(new LedgerOpened("a"))));
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(this.reads.head()).isEqualTo(1);
    }

    private static void write(DataSource dataSource, Append... together) {
        new Writing(new Appends(new Database(dataSource)), PATIENCE, (rows, position) -> {
        }).write(List.of(together));
    }

    private static Append append(String stream, long sequence, String eventId) {
        return new Append(List.of(row(stream, sequence, eventId)));
    }

    private static EventRow row(String stream, long sequence, String eventId) {
        return new EventRow(stream, sequence, "Ledger", eventId, Instant.EPOCH, "example.EntryMade", "1", new byte[0],
                new byte[0]);
    }

    /** The pool, but the connection breaks at the first statements, before or after. */
    private DataSource failing(int times, boolean afterwards) {
        AtomicInteger left = new AtomicInteger(times);
        return intercept(
                DataSource.class, this.pool, "getConnection", (connection) -> intercept(Connection.class, connection,
                        "prepareStatement", (statement) -> intercept(PreparedStatement.class, statement, "executeQuery",
                                (result) -> result, left, afterwards),
                        new AtomicInteger(), false),
                new AtomicInteger(), false);
    }

    private static <T> T intercept(Class<T> type, Object target, String method, Then then, AtomicInteger breaks,
            boolean afterwards) {
        return type
            .cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, called, arguments) -> {
                boolean matches = called.getName().equals(method);
                boolean breaking = matches && breaks.getAndDecrement() > 0;
                if (breaking && !afterwards) {
                    throw new SQLException("broken before", "08006");
                }
                try {
                    Object result = called.invoke(target, arguments);
                    if (breaking) {
                        throw new SQLException("broken after", "08006");
                    }
                    return matches ? then.apply(result) : result;
                }
                catch (InvocationTargetException ex) {
                    throw ex.getCause();
                }
            }));
    }

    private interface Then {

        Object apply(Object result);

    }

}
