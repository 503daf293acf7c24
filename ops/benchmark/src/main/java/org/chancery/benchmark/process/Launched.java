package org.chancery.benchmark.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.chancery.standalone.RunningChancery;
import org.chancery.standalone.client.Answer;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.demo.DemoRegion;
import org.chancery.standalone.host.DataFolder;
import org.chancery.standalone.identity.DemoTokens;

/**
 * A process that {@code ./chancery start} has started, on embedded engines whatever the
 * environment names.
 */
final class Launched implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Path ROOT = Path.of("").toAbsolutePath();

    private final Path data;

    private final Path terminal;

    private final Process process;

    private final Api api;

    private Launched(Path data, String... options) throws IOException {
        this.data = data;
        this.terminal = data.resolveSibling(data.getFileName() + ".terminal");
        this.process = chancery(
                Stream.concat(Stream.of("start", "--port", "0", "--data", data.toString()), Stream.of(options))
                    .toList())
            .redirectErrorStream(true)
            .redirectOutput(this.terminal.toFile())
            .start();
        // After Ctrl-C too.
        Runtime.getRuntime().addShutdownHook(new Thread(this.process::destroy, "launched"));
        await(() -> Files.exists(DataFolder.running(data)));
        this.api = new Api(RunningChancery.on(data).uri(),
                DemoTokens.in(DataFolder.secrets(data), DemoRegion.load().people()));
    }

    /** Start it, and return as soon as it can be asked. */
    static Launched on(Path data, String... options) throws IOException {
        return new Launched(data, options);
    }

    /** Wait until it has said that all is ready, the demo region included. */
    void awaitReady() {
        await(() -> Files.readString(this.terminal).contains("Ctrl-C stops it"));
    }

    /** Wait until this question has an answer that is no refusal. */
    void awaitAnswer(String signIn, String question) {
        await(() -> {
            Answer answer = this.api.ask(signIn, question, Map.of());
            return !answer.isRefused();
        });
    }

    /** What {@code ./chancery import} says at the end. */
    String importLog(Path log, Path mapping) throws IOException, InterruptedException {
        Process importing = chancery(
                List.of("import", log.toString(), "--mapping", mapping.toString(), "--data", this.data.toString()))
            .redirectErrorStream(true)
            .start();
        String said = new String(importing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (importing.waitFor() != 0) {
            throw new IllegalStateException("The import failed: " + said);
        }
        return said;
    }

    /** How much memory it takes, its database included. */
    double megabytes() throws IOException {
        long database = Long.parseLong(Files.readAllLines(this.data.resolve("postgres/postmaster.pid")).getFirst());
        return Memory.megabytes(this.process.toHandle()) + Memory.megabytes(ProcessHandle.of(database).orElseThrow());
    }

    private static ProcessBuilder chancery(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("chancery").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("CHANCERY_MONGODB_URI");
        builder.environment().remove("CHANCERY_POSTGRES_URL");
        return builder;
    }

    private void await(Condition condition) {
        long late = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(condition)) {
            if (!this.process.isAlive() || System.nanoTime() > late) {
                throw new IllegalStateException("It does not get there; its words are in " + this.terminal);
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /** What is not there yet may well fail. */
    private static boolean holds(Condition condition) {
        try {
            return condition.holds();
        }
        catch (IOException ex) {
            return false;
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", ex);
        }
    }

    @Override
    public void close() throws IOException {
        this.api.close();
        this.process.destroy();
        this.process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        Files.deleteIfExists(this.terminal);
    }

    @FunctionalInterface
    private interface Condition {

        boolean holds() throws IOException, InterruptedException;

    }

}
