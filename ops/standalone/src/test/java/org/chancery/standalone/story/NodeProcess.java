package org.chancery.standalone.story;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A node that is a process of its own, started from {@code target/lib} as a user does it.
 * It can be killed, and frozen like one whose machine is too busy or whose disk hangs.
 */
final class NodeProcess {

    static final Path ROOT = Path.of(System.getProperty("chancery.root"));

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<String, String> environment = new HashMap<>();

    private final ProcessBuilder command;

    private final int operations;

    private Process process;

    private NodeProcess(String module, String main, Path log, Map<String, String> environment) throws IOException {
        this.operations = freePort();
        this.environment.putAll(environment);
        this.environment.put("CHANCERY_OPERATIONS_PORT", String.valueOf(this.operations));
        this.command = new ProcessBuilder(java(), "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", library(module) + "/*", main)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        this.command.environment().putAll(this.environment);
        this.process = this.command.start();
    }

    static NodeProcess commandSide(Path log, Map<String, String> environment) throws IOException {
        return new NodeProcess("command-side", "org.chancery.command.application.CommandSide", log, environment);
    }

    static NodeProcess querySide(Path log, Map<String, String> environment) throws IOException {
        Map<String, String> more = new HashMap<>(environment);
        more.put("SERVER_ADDRESS", "127.0.0.1");
        more.put("SERVER_PORT", String.valueOf(freePort()));
        return new NodeProcess("query-side", "org.chancery.query.application.QuerySide", log, more);
    }

    static Path library(String module) {
        return ROOT.resolve(module).resolve("target/lib");
    }

    /** Where people are answered, of a query side. */
    URI uri() {
        return URI.create("http://127.0.0.1:" + this.environment.get("SERVER_PORT"));
    }

    /** Wait until it answers its monitoring, and people if it answers any. */
    void awaitReady() throws Exception {
        long late = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(operations("/health/ready"))
                || (this.environment.containsKey("SERVER_PORT") && !answers(uri().resolve("/health/ready")))) {
            if (!this.process.isAlive() || System.nanoTime() > late) {
                throw new IllegalStateException("It does not serve: " + this.environment.get("CHANCERY_NODE"));
            }
            Thread.sleep(100);
        }
    }

    /** How often it has decided on commands of this name, whatever the outcome. */
    long decisions(String command) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(operations("/metrics")).build(), BodyHandlers.ofString())
                .body()
                .lines()
                .filter((line) -> line.startsWith("chancery_command_seconds_count{command=\"" + command + "\""))
                .mapToLong((line) -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
        }
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        this.process.destroyForcibly();
        this.process.waitFor();
    }

    void freeze() throws Exception {
        signal("STOP");
    }

    void wake() throws Exception {
        signal("CONT");
    }

    /** Go on if it is frozen, begin again if it is gone. */
    void startAgain() throws Exception {
        if (this.process.isAlive()) {
            wake();
        }
        else {
            this.process = this.command.start();
        }
    }

    void stop() throws InterruptedException {
        this.process.destroy();
        if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private URI operations(String path) {
        return URI.create("http://127.0.0.1:" + this.operations + path);
    }

    private void signal(String name) throws Exception {
        Process kill = new ProcessBuilder(List.of("kill", "-" + name, String.valueOf(this.process.pid()))).start();
        if (kill.waitFor() != 0) {
            throw new IllegalStateException("No process takes the signal " + name);
        }
    }

    private static boolean answers(URI uri) throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
            HttpResponse<Void> response = http.send(request, BodyHandlers.discarding());
            return response.statusCode() == 200;
        }
        catch (IOException ex) {
            return false;
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

}
