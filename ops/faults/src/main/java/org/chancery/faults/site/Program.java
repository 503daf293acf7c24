package org.chancery.faults.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * A process of a Chancery, with the same command and the same environment over all its
 * starts.
 */
public final class Program implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final List<String> command;

    private final Map<String, String> environment;

    private final Path terminal;

    private @Nullable Process process;

    /**
     * One that does not run yet.
     * @param environment what it is told by variables
     * @param terminal where it says what it has to say
     */
    Program(List<String> command, Map<String, String> environment, Path terminal) {
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.terminal = terminal;
    }

    /** Returns at once; when it serves is another question. */
    public void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(this.command).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(this.terminal.toFile()));
        // What is set here for another Chancery is not meant for this one.
        builder.environment().keySet().removeIf((name) -> name.startsWith("CHANCERY_"));
        builder.environment().putAll(this.environment);
        this.process = builder.start();
    }

    /** Wait until it has said this. */
    void awaitSaying(String words, Duration atMost) throws IOException, InterruptedException {
        long late = System.nanoTime() + atMost.toNanos();
        while (!said().contains(words)) {
            if (!isRunning() || System.nanoTime() > late) {
                throw new IOException("It did not start; its last words: " + lastWords());
            }
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
    }

    public boolean isRunning() {
        return this.process != null && this.process.isAlive();
    }

    /** No farewell: what it has not stored is lost. */
    public void kill() throws InterruptedException {
        if (this.process != null) {
            this.process.destroyForcibly().waitFor();
        }
    }

    /** Have it stand still, in the midst of whatever it does. */
    public void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    /** What it has said since the very first start. */
    public String said() throws IOException {
        return Files.exists(this.terminal) ? Files.readString(this.terminal) : "";
    }

    @Override
    public void close() {
        if (this.process == null) {
            return;
        }
        try {
            thaw();
            this.process.destroy();
            if (!this.process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        }
        catch (IOException ex) {
            this.process.destroyForcibly();
        }
        catch (InterruptedException ex) {
            this.process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private List<String> lastWords() throws IOException {
        List<String> lines = said().lines().toList();
        return lines.subList(Math.max(0, lines.size() - 20), lines.size());
    }

    private void signal(String signal) throws IOException, InterruptedException {
        if (this.process != null && this.process.isAlive()) {
            Signals.send(signal, List.of(this.process.pid()));
        }
    }

}
