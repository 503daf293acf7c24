package org.chancery.standalone.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.chancery.standalone.host.CannotProceed;
import org.chancery.standalone.host.DataFolder;
import org.chancery.standalone.host.ExitCode;

/**
 * A PostgreSQL of our own that keeps its data in the data folder and stops with the
 * process.
 *
 * <p>
 * It is durable: {@code fsync}, {@code full_page_writes} and {@code synchronous_commit}
 * keep PostgreSQL's defaults, which are on. It listens on the loopback address, behind a
 * password that only the owner of the data folder can read. It is started by
 * {@code pg_ctl}, which gives it a process group of its own, so that Ctrl-C reaches this
 * program alone and the database is stopped last. After a {@code kill -9} of this program
 * the server lives on, and the next start goes on with it. When the server itself dies,
 * it is started again, at once and for as long as it takes.
 */
public final class PostgresServer implements Engine {

    private static final Logger logger = LoggerFactory.getLogger(PostgresServer.class);

    private static final String USER = "chancery";

    private static final String OPTIONS = "-c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
            + " -c max_connections=50 -c shared_buffers=256MB -c jit=off";

    private static final int STOP_SECONDS = 30;

    private static final int LOOKS_EACH_MILLIS = 100;

    private final PostgresBinaries binaries;

    private final PostgresData data;

    private final Path log;

    private final int port;

    private final String password;

    private final ScheduledExecutorService watch = Executors
        .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("postgres-watch").factory());

    private PostgresServer(PostgresBinaries binaries, PostgresData data, Path log, int port, String password) {
        this.binaries = binaries;
        this.data = data;
        this.log = log;
        this.port = port;
        this.password = password;
    }

    /**
     * Start the server, making its data on the first start.
     * @throws CannotProceed when it does not start
     */
    public static PostgresServer start(DataFolder folder) {
        try {
            Path passwordFile = Secret.file(folder.secrets().resolve("postgres"));
            PostgresData data = new PostgresData(folder.postgres());
            OptionalInt orphan = data.portOf(OPTIONS);
            PostgresServer server = new PostgresServer(PostgresBinaries.in(Files.createDirectories(folder.engine())),
                    data, folder.log().resolveSibling("postgres.log"), orphan.orElse(freePort()),
                    Files.readString(passwordFile).strip());
            Files.createDirectories(server.log.getParent());
            if (!Files.isDirectory(data.folder())) {
                server.makeData(passwordFile);
            }
            if (orphan.isEmpty()) {
                server.launch();
            }
            var _ = server.watch.scheduleWithFixedDelay(server::launchAgainIfDead, LOOKS_EACH_MILLIS, LOOKS_EACH_MILLIS,
                    TimeUnit.MILLISECONDS);
            return server;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public String address() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=%s&password=%s".formatted(this.port, USER, this.password);
    }

    @Override
    public void close() {
        abandon();
        stop();
    }

    /** Leave the server to itself, as a process does that is killed. */
    void abandon() {
        this.watch.shutdown();
        try {
            // What is being started must be there before it can be stopped.
            var _ = this.watch.awaitTermination(2 * STOP_SECONDS, TimeUnit.SECONDS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        run("pg_ctl", "stop", "-D", this.data.toString(), "-m", "fast", "-t", String.valueOf(STOP_SECONDS));
    }

    private void makeData(Path passwordFile) throws IOException {
        Path unfinished = this.data.folder().resolveSibling("postgres.new");
        run("initdb", "-D", unfinished.toString(), "-U", USER, "--pwfile=" + passwordFile, "--auth=scram-sha-256",
                "--encoding=UTF8", "--locale=C");
        Files.move(unfinished, this.data.folder(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void launch() {
        try {
            if (this.data.process().isPresent()) {
                stop();
            }
            this.data.forgetStranger();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        run("pg_ctl", "start", "-w", "-D", this.data.toString(), "-l", this.log.toString(), "-o",
                "-p " + this.port + " " + OPTIONS);
    }

    /** Whatever killed it; as long as its disk is full, say, it will die again. */
    private void launchAgainIfDead() {
        try {
            if (this.data.process().isEmpty()) {
                logger.warn("PostgreSQL has died and is started again; its log is {}", this.log);
                launch();
            }
        }
        catch (IOException | RuntimeException ex) {
            logger.warn("PostgreSQL does not start; trying again", ex);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>(Superuser.withoutPrivileges());
        command.add(this.binaries.program(program));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()))
                .start();
            if (!process.waitFor(2 * STOP_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new CannotProceed(ExitCode.ENGINE_FAILED,
                        "PostgreSQL failed at " + program + ": its log is " + this.log);
            }
        }
        catch (IOException ex) {
            throw new CannotProceed(ExitCode.ENGINE_FAILED, "PostgreSQL does not run here: " + ex.getMessage(), ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new CannotProceed(ExitCode.ENGINE_FAILED, "interrupted while PostgreSQL was starting", ex);
        }
    }

}
