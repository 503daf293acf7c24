package org.chancery.standalone;

import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.chancery.standalone.host.CannotProceed;
import org.chancery.standalone.host.ExitCode;
import org.chancery.standalone.host.Listening;
import org.chancery.standalone.story.WholeChancery;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A process that is given the database in which another one records. */
@ExtendWith(WholeChancery.Provided.class)
class OneDatabaseTests {

    private final HikariDataSource database;

    OneDatabaseTests(WholeChancery house) {
        this.database = house.part(HikariDataSource.class);
    }

    /** The first trusts what it remembers, whatever the second is told. */
    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void isRefusedInOneLineThatNamesTheRemedy(boolean oneOfSeveral, @TempDir Path data) {
        assertThatExceptionOfType(CannotProceed.class).isThrownBy(() -> Chancery.start(data, false,
                Listening.onLoopback(0), "--chancery.postgres.url=" + this.database.getJdbcUrl(),
                "--chancery.one-of-several=" + oneOfSeveral))
            .satisfies((refused) -> {
                assertThat(refused.exit()).isEqualTo(ExitCode.DATA_IN_USE);
                assertThat(refused.getMessage().lines()).hasSize(1);
                assertThat(refused).hasMessageContaining("CHANCERY_POSTGRES_URL")
                    .hasMessageContaining("CHANCERY_ONE_OF_SEVERAL")
                    .hasMessageNotContaining("password");
            });
    }

}
