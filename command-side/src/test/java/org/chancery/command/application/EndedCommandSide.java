package org.chancery.command.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A command side that was started as a process of its own and could not go on.
 *
 * @param exitCode how it ended
 * @param said what it said to the terminal, apart from its log
 * @param log its log
 */
record EndedCommandSide(int exitCode, List<String> said, List<String> log) {

    boolean hasStackTrace() {
        return Stream.concat(this.said.stream(), this.log.stream()).anyMatch((line) -> line.startsWith("\tat "));
    }

    /** Start one with these variables, and wait until it has ended. */
    static EndedCommandSide with(Map<String, String> environment, Path folder)
            throws IOException, InterruptedException {
        Path terminal = folder.resolve("terminal");
        Path log = folder.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CommandSide.class.getName())
            .redirectError(terminal.toFile())
            .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf((name) -> name.startsWith("CHANCERY_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                throw new IOException("It goes on");
            }
            return new EndedCommandSide(process.exitValue(), Files.readAllLines(terminal), Files.readAllLines(log));
        }
        finally {
            process.destroyForcibly();
        }
    }

}
