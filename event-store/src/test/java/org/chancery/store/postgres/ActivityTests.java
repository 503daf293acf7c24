package org.chancery.store.postgres;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator is told of the commits, above all of one that does not end. */
class ActivityTests {

    private static final Duration A_MOMENT = Duration.ofMillis(20);

    private final HikariDataSource pool = TestPostgres.fresh().connect();

    private final StuckPool stuck = new StuckPool(this.pool);

    ActivityTests() {
        Schema.prepare(new Database(this.pool));
    }

    @AfterEach
    void close() {
        this.stuck.release();
        this.pool.close();
    }

    @Test
    void countsCommitsAppendsAndEvents() {
        try (GroupCommit commits = commits(this.pool)) {
            commits.store(append("a", "1", "2"));
            commits.store(append("b", "3"));

            assertThat(commits.activity()).isEqualTo(new Activity(2, 2, 3, Duration.ZERO));
        }
    }

    @Test
    void saysHowLongTheOldestAppendWaitsUntilItHasItsAnswer() throws InterruptedException {
        try (GroupCommit commits = commits(this.stuck.dataSource())) {
            CompletableFuture<Long> alone = CompletableFuture.supplyAsync(() -> commits.store(append("a", "1")));
            this.stuck.awaitSomebody();
            Thread.sleep(A_MOMENT);
            Duration waited = commits.activity().oldestAppend();
            // Before anything can fail: closing waits for whoever is under way.
            this.stuck.release();
            alone.join();

            assertThat(waited).isGreaterThanOrEqualTo(A_MOMENT);
            assertThat(commits.activity().oldestAppend()).isZero();
        }
    }

    private static GroupCommit commits(DataSource dataSource) {
        return new GroupCommit(new Writing(new Appends(new Database(dataSource)), Duration.ZERO, (rows, position) -> {
        }));
    }

    private static Append append(String stream, String... eventIds) {
        List<EventRow> rows = new ArrayList<>();
        for (String eventId : eventIds) {
            rows.add(new EventRow(stream, rows.size(), "Ledger", eventId, Instant.EPOCH, "example.EntryMade", "1",
                    new byte[0], new byte[0]));
        }
        return new Append(rows);
    }

}
