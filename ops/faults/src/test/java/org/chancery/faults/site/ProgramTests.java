package org.chancery.faults.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProgramTests {

    private static final Duration SOME = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private Path script;

    private Program program;

    @BeforeEach
    void build() throws IOException {
        this.script = Files.createFile(this.folder.resolve("chancery"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        this.program = new Program(List.of(this.script.toString(), "start"), Map.of("CHANCERY_POSTGRES_URL", "given"),
                this.folder.resolve("terminal"));
    }

    @AfterEach
    void close() {
        this.program.close();
    }

    @Test
    void isStartedByItsCommandAndToldByVariables() throws IOException, InterruptedException {
        does("echo \"$@\" $CHANCERY_POSTGRES_URL; echo 'Ctrl-C stops it.'; exec sleep 60");

        startAndSettle();

        assertThat(this.program.said()).contains("start given");
        assertThat(this.program.isRunning()).isTrue();
    }

    @Test
    void isEndedWhenItIsClosedThoughItStandsStill() throws IOException, InterruptedException {
        does("echo 'Ctrl-C stops it.'; exec sleep 60");
        startAndSettle();
        this.program.freeze();

        this.program.close();

        assertThat(this.program.isRunning()).isFalse();
    }

    @Test
    void saysWhatItSaidWhenItDoesNotStart() throws IOException {
        does("echo 'the port is taken'; exit 10");

        assertThatExceptionOfType(IOException.class).isThrownBy(this::startAndSettle)
            .withMessageContaining("the port is taken");
    }

    private void startAndSettle() throws IOException, InterruptedException {
        this.program.start();
        this.program.awaitSaying("Ctrl-C stops it", SOME);
    }

    private void does(String script) throws IOException {
        Files.writeString(this.script, "#!/bin/sh\n" + script + "\n");
    }

}
