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
 * A Chancery as a newcomer starts it, {@code ./chancery start}, on a data folder and a
 * port that stay the same over all its starts.
 */
public final class House implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path launcher;

    private final Path data;

    private final int port;

    private final Map<String, String> environment;

    private final SetClock clock;

    private final Path terminal;

    private @Nullable Process process;

    /**
     * One that does not run yet.
     * @param launcher the script
     * @param environment which engines it is given; none for the embedded ones
     * @param clock the clock that it goes by
     * @param terminal where it says what it has to say
     */
    House(Path launcher, Path data, int port, Map<String, String> environment, SetClock clock, Path terminal) {
        this.launcher = launcher;
        this.data = data;
        this.port = port;
        this.environment = Map.copyOf(environment);
        this.clock = clock;
        this.terminal = terminal;
    }

    /** Returns at once; when it serves is another question. */
    public void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(this.launcher.toString(), "start", "--data", this.data.toString(),
                "--port", String.valueOf(this.port))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(this.terminal.toFile()));
        // What is set here for another Chancery is not meant for this one.
        builder.environment().keySet().removeIf((name) -> name.startsWith("CHANCERY_"));
        builder.environment().putAll(this.environment);
        builder.environment().put("CHANCERY_FAULTS_CLOCK", this.clock.file().toString());
        this.process = builder.start();
    }

    /** Start it for the first time, and wait until it has told the demo. */
    void startAndSettle(Duration atMost) throws IOException, InterruptedException {
        start();
        long late = System.nanoTime() + atMost.toNanos();
        while (!said().contains("Ctrl-C stops it")) {
            if (!isRunning() || System.nanoTime() > late) {
                throw new IOException("It did not start; its last words: " + said().lines().toList());
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

    private void signal(String signal) throws IOException, InterruptedException {
        if (this.process != null && this.process.isAlive()) {
            Signals.send(signal, List.of(this.process.pid()));
        }
    }

}
