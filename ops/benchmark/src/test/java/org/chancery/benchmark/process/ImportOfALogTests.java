package org.chancery.benchmark.process;

import org.chancery.benchmark.harness.Line;
import org.chancery.benchmark.harness.Unit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ImportOfALogTests {

    @Test
    void readsThePaceOutOfWhatTheImportSays() {
        assertThat(ImportOfALog
            .line("5,466 commands in 4.2 s, 1,301 a second, 1,744 in the second half; 0 rows refused\n"))
            .isEqualTo(new Line("import of 5,466 commands through the API", Unit.PER_SECOND, 1_301, "limit", 1_000, 1));
    }

    @Test
    void inventsNoPaceWhereNoneIsSaid() {
        assertThatIllegalStateException().isThrownBy(() -> ImportOfALog.line("chancery: no Chancery runs"));
    }

}
