package org.chancery.standalone.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.chancery.standalone.host.CannotProceed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

class WrongClockTests {

    @TempDir
    private Path folder;

    @AfterEach
    void setRight() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @Test
    void isWrongByWhatItsFileSaysNowAndForAggregatesToo() throws IOException {
        Path file = file(WrongClock.CONSENT, "PT3H");
        Clock clock = WrongClock.everywhere(file);

        assertThat(clock.instant()).isCloseTo(Instant.now().plus(Duration.ofHours(3)), within(1, ChronoUnit.MINUTES));

        file(WrongClock.CONSENT, "PT-1H");
        assertThat(GenericEventMessage.clock.instant()).isCloseTo(Instant.now().minus(Duration.ofHours(1)),
                within(1, ChronoUnit.MINUTES));
        assertThat(clock.withZone(ZoneId.of("Europe/Moscow")).instant())
            .isCloseTo(Instant.now().minus(Duration.ofHours(1)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void isRefusedWhereItsFileDoesNotConsent() throws IOException {
        Path file = file("PT3H");

        assertThatExceptionOfType(CannotProceed.class).isThrownBy(() -> WrongClock.everywhere(file))
            .withMessageContaining("CHANCERY_FAULTS_CLOCK");
        assertThat(GenericEventMessage.clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void isRefusedWhereThereIsNoFile() {
        assertThatExceptionOfType(CannotProceed.class)
            .isThrownBy(() -> WrongClock.everywhere(this.folder.resolve("none")));
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(this.folder.resolve("clock"), String.join("\n", lines));
    }

}
