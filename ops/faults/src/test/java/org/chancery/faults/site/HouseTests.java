package org.chancery.faults.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HouseTests {

    private static final Duration SOME = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private Path launcher;

    private House house;

    @BeforeEach
    void build() throws IOException {
        this.launcher = Files.createFile(this.folder.resolve("chancery"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        this.house = new House(this.launcher, this.folder.resolve("data"), 1, Map.of("CHANCERY_POSTGRES_URL", "given"),
                new SetClock(this.folder.resolve("clock")), this.folder.resolve("terminal"));
    }

    @AfterEach
    void close() {
        this.house.close();
    }

    @Test
    void isStartedOnItsFolderItsPortAndItsEngines() throws IOException, InterruptedException {
        does("echo \"$@\" $CHANCERY_POSTGRES_URL; echo 'Ctrl-C stops it.'; exec sleep 60");

        this.house.startAndSettle(SOME);

        assertThat(this.house.said()).contains("start --data " + this.folder.resolve("data") + " --port 1 given");
        assertThat(this.house.isRunning()).isTrue();
    }

    @Test
    void isEndedWhenItIsClosedThoughItStandsStill() throws IOException, InterruptedException {
        does("echo 'Ctrl-C stops it.'; exec sleep 60");
        this.house.startAndSettle(SOME);
        this.house.freeze();

        this.house.close();

        assertThat(this.house.isRunning()).isFalse();
    }

    @Test
    void saysWhatItSaidWhenItDoesNotStart() throws IOException {
        does("echo 'the port is taken'; exit 10");

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.house.startAndSettle(SOME))
            .withMessageContaining("the port is taken");
    }

    private void does(String script) throws IOException {
        Files.writeString(this.launcher, "#!/bin/sh\n" + script + "\n");
    }

}
