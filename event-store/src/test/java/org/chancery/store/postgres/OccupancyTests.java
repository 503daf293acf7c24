package org.chancery.store.postgres;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.chancery.store.postgres.Occupancy.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who may decide on what one database records beside whom. */
class OccupancyTests {

    private static final Duration SOON = Duration.ofMillis(20);

    private static final Duration LATER = Duration.ofHours(1);

    private final TestPostgres postgres = TestPostgres.fresh();

    private final HikariDataSource pool = this.postgres.connect();

    private final HikariDataSource otherPool = this.postgres.connect();

    private final CountDownLatch regained = new CountDownLatch(1);

    private final CountDownLatch lost = new CountDownLatch(1);

    @AfterEach
    void closePools() {
        this.pool.close();
        this.otherPool.close();
    }

    @Test
    void aSecondOneIsRefusedWithTheRemedyAndWithoutThePassword() {
        try (Occupancy first = take(Manner.ALONE)) {
            assertThat(first).isNotNull();
            assertThatExceptionOfType(DatabaseInUse.class).isThrownBy(() -> takeAsOther(Manner.ALONE))
                .withMessageContaining("/postgres:")
                .withMessageContaining("CHANCERY_POSTGRES_URL")
                .withMessageContaining("CHANCERY_ONE_OF_SEVERAL")
                .withMessageNotContaining("user=");
        }
    }

    @Test
    void whoIsAloneAndWhoIsNotDoNotGoTogether() {
        try (Occupancy alone = take(Manner.ALONE)) {
            assertThat(alone).isNotNull();
            assertThatExceptionOfType(DatabaseInUse.class).isThrownBy(() -> takeAsOther(Manner.AMONG_OTHERS));
        }
        try (Occupancy one = take(Manner.AMONG_OTHERS)) {
            assertThat(one).isNotNull();
            assertThatExceptionOfType(DatabaseInUse.class).isThrownBy(() -> takeAsOther(Manner.ALONE));
        }
    }

    @Test
    void thoseWhoKnowOfEachOtherGoTogether() {
        try (Occupancy one = take(Manner.AMONG_OTHERS); Occupancy other = takeAsOther(Manner.AMONG_OTHERS)) {
            assertThat(one).isNotSameAs(other);
        }
    }

    @Test
    void thePlaceIsFreeWhenItIsLeft() {
        take(Manner.ALONE).close();

        takeAsOther(Manner.ALONE).close();
    }

    @Test
    void whereSchemasAreApartNobodyIsInTheWay() {
        try (Occupancy one = take(Manner.ALONE); HikariDataSource elsewhere = TestPostgres.fresh().connect()) {
            assertThat(one).isNotNull();
            take(elsewhere, Manner.ALONE, LATER).close();
        }
    }

    @Test
    void whoseConnectionBreaksTakesThePlaceAgainAndIsToldThatSomebodyMayHaveBeenThere() throws Exception {
        try (Occupancy first = take(this.pool, Manner.ALONE, SOON)) {
            breakConnections();

            assertThat(this.regained.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(first).isNotNull();
            assertThatExceptionOfType(DatabaseInUse.class).isThrownBy(() -> takeAsOther(Manner.ALONE));
            assertThat(this.lost.getCount()).isOne();
        }
    }

    @Test
    void whoseConnectionBreaksEndsWhereSomebodyHasThePlaceBefore() {
        try (Occupancy first = take(Manner.ALONE)) {
            breakConnections();
            try (Occupancy second = takeAsOther(Manner.ALONE)) {
                first.look();

                assertThat(second).isNotNull();
                assertThat(this.lost.getCount()).isZero();
                assertThat(this.regained.getCount()).isOne();
            }
        }
    }

    private Occupancy take(Manner manner) {
        return take(this.pool, manner, LATER);
    }

    private Occupancy takeAsOther(Manner manner) {
        return Occupancy.take(this.otherPool, manner, () -> {
        }, () -> {
        }, Duration.ZERO, LATER);
    }

    private Occupancy take(DataSource database, Manner manner, Duration looksEach) {
        return Occupancy.take(database, manner, this.regained::countDown, this.lost::countDown, Duration.ZERO,
                looksEach);
    }

    private void breakConnections() {
        this.postgres.execute("select pg_terminate_backend(pid, 5000) from pg_locks where classid = 20260103"
                + " and objid = (select oid from (select hashtext(current_schema())::bigint & 4294967295 as oid) as here)");
    }

}
