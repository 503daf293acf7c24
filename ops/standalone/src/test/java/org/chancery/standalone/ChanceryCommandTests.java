package org.chancery.standalone;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.chancery.standalone.host.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class ChanceryCommandTests {

    private final StringWriter out = new StringWriter();

    private final StringWriter err = new StringWriter();

    private final CommandLine chancery = ChanceryCommand.commandLine()
        .setOut(new PrintWriter(this.out))
        .setErr(new PrintWriter(this.err));

    @Test
    void explainsItsCommandsAndItsExitCodes() {
        assertThat(this.chancery.execute("--help")).isZero();
        assertThat(this.out.toString()).contains("start", "status");
        for (ExitCode exit : ExitCode.values()) {
            assertThat(this.out.toString()).containsPattern("(?m)^ *" + exit.code() + " +\\S");
        }
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThat(this.chancery.execute("start", "--fast")).isEqualTo(ExitCode.USAGE.code());
        assertThat(this.err.toString()).contains("--fast");
    }

    @Test
    void saysInOneLineWhyItCannotProceed(@TempDir Path folder) {
        assertThat(this.chancery.execute("status", "--data", folder.toString())).isEqualTo(ExitCode.NOT_RUNNING.code());
        assertThat(this.err.toString()).startsWith("chancery: ").contains("./chancery start").hasLineCount(1);
    }

}
