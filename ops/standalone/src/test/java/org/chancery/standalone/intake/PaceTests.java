package org.chancery.standalone.intake;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests {

    private final AtomicLong now = new AtomicLong(-5_000);

    private final Pace pace = new Pace(this.now::get);

    @Test
    void tellsWhatIsSustainedFromTheBeginning() {
        answers(100, Duration.ofSeconds(2));
        answers(300, Duration.ofSeconds(2));

        assertThat(this.pace.commands()).isEqualTo(400);
        assertThat(this.pace.time()).isEqualTo(Duration.ofSeconds(4));
        assertThat(this.pace.perSecond()).isEqualTo(100);
        assertThat(this.pace.sustainedPerSecond()).isEqualTo(150);
    }

    @Test
    void isNothingBeforeTheFirstAnswer() {
        assertThat(this.pace.commands()).isZero();
        assertThat(this.pace.time()).isZero();
        assertThat(this.pace.perSecond()).isZero();
        assertThat(this.pace.sustainedPerSecond()).isZero();
    }

    /** Evenly over this time. */
    private void answers(int count, Duration over) {
        long began = this.now.get();
        for (int number = 0; number < count; number++) {
            this.now.set(began + over.toNanos() * number / count);
            this.pace.answered();
        }
        this.now.set(began + over.toNanos());
    }

}
