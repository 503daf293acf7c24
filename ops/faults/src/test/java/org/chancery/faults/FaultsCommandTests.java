package org.chancery.faults;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class FaultsCommandTests {

    @TempDir
    private Path home;

    private final StringWriter said = new StringWriter();

    @Test
    void endsWithOneWhereNothingCanBeHurt() throws IOException {
        Files.createFile(this.home.resolve("chancery"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(this.home.resolve("chancery"), "#!/bin/sh\necho 'no JDK here'\nexit 3\n");

        assertThat(run("--cycles", "1", "--faults", "kill-process", "--seed", "5")).isEqualTo(1);
        assertThat(this.said.toString().lines().toList().getLast()).startsWith("FAILED: ")
            .contains("no JDK here", "0 cycles, seed 5");
    }

    @Test
    @DisabledIfEnvironmentVariable(named = "CHANCERY_AXONSERVER", matches = ".+")
    void saysWhatIsMissingToHurtNodes() {
        assertThat(run("--cycles", "1", "--faults", "cut-axonserver", "--seed", "5")).isEqualTo(1);
        assertThat(this.said.toString().lines().toList())
            .contains("skipped cut-axonserver on nodes: CHANCERY_AXONSERVER names no Axon Server, host:port");
    }

    @Test
    void endsWithTwoWhereAFaultIsUnknown() {
        assertThat(run("--cycles", "1", "--faults", "earthquake")).isEqualTo(2);
        assertThat(this.said.toString()).contains("earthquake");
    }

    @Test
    void endsWithTwoWhereNobodySaysHowManyCycles() {
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... arguments) {
        PrintWriter terminal = new PrintWriter(this.said, true);
        return new CommandLine(new FaultsCommand(this.home)).setOut(terminal).setErr(terminal).execute(arguments);
    }

}
