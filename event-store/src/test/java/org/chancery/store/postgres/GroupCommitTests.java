package org.chancery.store.postgres;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Appends that wait together are committed together. What was committed together is asked
 * of the server: rows of one transaction are marked by its number.
 */
class GroupCommitTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HikariDataSource pool = TestPostgres.fresh().connect();

    private final Database database = new Database(this.pool);

    private final StuckPool stuck = new StuckPool(this.pool);

    private final List<FutureTask<Long>> callers = new ArrayList<>();

    private GroupCommit commits;

    @BeforeEach
    void letAnAppendBeStuck() throws InterruptedException {
        Schema.prepare(this.database);
        this.commits = new GroupCommit(
                new Writing(new Appends(new Database(this.stuck.dataSource())), Duration.ZERO, (rows, position) -> {
                }));
        call("stuck", 1, 0);
        this.stuck.awaitSomebody();
    }

    @AfterEach
    void close() {
        this.stuck.release();
        this.commits.close();
        this.pool.close();
    }

    @Test
    void commitsTogetherWhatWaitsTogether() throws Exception {
        IntStream.range(0, 8).forEach((caller) -> awaitCall("waiting " + caller, 1, 0));

        this.stuck.release();

        assertThat(answers()).containsExactlyElementsOf(LongStream.range(0, 9).boxed().toList());
        assertThat(eventsOfEachCommit()).containsExactly(1L, 8L);
        assertThat(this.commits.activity()).isEqualTo(new Activity(2, 9, 9, Duration.ZERO));
    }

    @Test
    void commitsNoMoreThanTwoThousandEventsAndTheAppendThatPassesThem() throws Exception {
        IntStream.range(0, 5).forEach((caller) -> awaitCall("waiting " + caller, 600, 0));

        this.stuck.release();

        assertThat(answers()).containsExactly(0L, 1L, 601L, 1_201L, 1_801L, 2_401L);
        assertThat(eventsOfEachCommit()).containsExactly(1L, 2_400L, 600L);
    }

    @Test
    void commitsNoMoreThanEightMegabytesAndTheAppendThatPassesThem() throws Exception {
        IntStream.range(0, 5).forEach((caller) -> awaitCall("waiting " + caller, 1, 3 * 1024 * 1024));

        this.stuck.release();

        assertThat(answers()).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
        assertThat(eventsOfEachCommit()).containsExactly(1L, 3L, 2L);
    }

    @Test
    void leavesAnAppendForAPlaceThatIsAskedForAlreadyToTheNextCommit() throws Exception {
        awaitCall("wanted by two", 1, 0);
        FutureTask<Long> late = awaitCall("wanted by two", 1, 0);
        FutureTask<Long> other = awaitCall("other", 1, 0);

        this.stuck.release();

        assertThat(answer(other)).isEqualTo(2);
        assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> answer(late))
            .withCauseInstanceOf(AggregateStreamCreationException.class);
        assertThat(eventsOfEachCommit()).as("nobody else's commit was spoilt and repeated").containsExactly(1L, 2L);
    }

    /** In the order of their positions. */
    private List<Long> eventsOfEachCommit() {
        return this.database.list("ask what was committed together",
                "select count(*) from event group by xmin::text order by min(position)", (row) -> row.getLong(1));
    }

    private List<Long> answers() throws Exception {
        List<Long> positions = new ArrayList<>();
        for (FutureTask<Long> caller : this.callers) {
            positions.add(answer(caller));
        }
        return positions;
    }

    private static long answer(FutureTask<Long> caller) throws Exception {
        return caller.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Append, and return when that waits for its commit. */
    private FutureTask<Long> awaitCall(String stream, int events, int bytes) {
        Thread thread = call(stream, events, bytes);
        Instant late = Instant.now().plus(PATIENCE);
        while (!waits(thread)) {
            assertThat(Instant.now()).isBefore(late);
            Thread.onSpinWait();
        }
        return this.callers.getLast();
    }

    private Thread call(String stream, int events, int bytes) {
        Append append = append(stream, events, bytes);
        Callable<Long> store = () -> this.commits.store(append);
        FutureTask<Long> caller = new FutureTask<>(store);
        this.callers.add(caller);
        return Thread.ofPlatform().start(caller);
    }

    private static boolean waits(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
            .anyMatch((frame) -> frame.getClassName().equals(Append.class.getName())
                    && frame.getMethodName().equals("await"));
    }

    private Append append(String stream, int events, int bytes) {
        int caller = this.callers.size();
        return new Append(IntStream.range(0, events)
            .mapToObj((sequence) -> new EventRow(stream, sequence, "Ledger", caller + "/" + sequence, Instant.EPOCH,
                    "example.EntryMade", "1", new byte[bytes], new byte[0]))
            .toList());
    }

}
