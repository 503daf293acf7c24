package org.chancery.faults.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

import org.chancery.faults.proxy.Line;
import org.chancery.standalone.RunningChancery;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.demo.DemoRegion;
import org.chancery.standalone.host.DataFolder;
import org.chancery.standalone.identity.DemoTokens;
import org.chancery.standalone.operations.Operations;

/**
 * A Chancery as a newcomer starts it, {@code ./chancery start}, on a data folder and a
 * port that stay the same over all its starts.
 */
final class OneProcess implements Site {

    private static final Duration FIRST_START = Duration.ofMinutes(4);

    private final Path data;

    private final URI uri;

    private final Program program;

    private final Disk disk;

    private final SetClock clock;

    private final @Nullable Servers servers;

    private boolean closed;

    private OneProcess(Path home, Path scratch, Disk disk, @Nullable Servers servers) throws IOException {
        this.data = scratch.resolve("disk").resolve("data").toAbsolutePath();
        this.disk = disk;
        this.servers = servers;
        this.clock = new SetClock(scratch.resolve("clock").toAbsolutePath());
        this.clock.jump(Duration.ZERO);
        int port = freePort();
        this.uri = URI.create("http://localhost:" + port);
        Map<String, String> environment = new HashMap<>((servers != null) ? servers.environment() : Map.of());
        environment.put("CHANCERY_FAULTS_CLOCK", this.clock.file().toString());
        this.program = new Program(List.of(home.resolve("chancery").toString(), "start", "--data", this.data.toString(),
                "--port", String.valueOf(port)), environment, scratch.resolve("terminal"));
    }

    static OneProcess embedded(Path home, Path scratch, boolean withDiskOfItsOwn)
            throws IOException, InterruptedException {
        Path folder = scratch.resolve("disk");
        Disk disk = withDiskOfItsOwn ? Disk.in(folder) : Disk.ofTheMachine(folder);
        return new OneProcess(home, scratch, disk, null).opened();
    }

    static OneProcess onServers(Path home, Path scratch) throws IOException, InterruptedException {
        return new OneProcess(home, scratch, Disk.ofTheMachine(scratch), Servers.start(scratch.resolve("servers")))
            .opened();
    }

    @Override
    public Optional<Program> program() {
        return Optional.of(this.program);
    }

    @Override
    public Optional<PostgresProcess> ownDatabase() {
        return (this.servers == null) ? Optional.of(new PostgresProcess(this.data.resolve("postgres")))
                : Optional.empty();
    }

    @Override
    public Optional<Disk> disk() {
        return Optional.of(this.disk);
    }

    @Override
    public Optional<SetClock> clock() {
        return Optional.of(this.clock);
    }

    @Override
    public Optional<Line> line(String server) {
        return Optional.ofNullable(this.servers).map((some) -> some.lines().get(server));
    }

    @Override
    public Api api() {
        return new Api(this.uri, DemoTokens.in(DataFolder.secrets(this.data), DemoRegion.load().people()));
    }

    /** Its port and its secret are others after each start. */
    @Override
    public Views views() {
        RunningChancery running = RunningChancery.on(this.data);
        return new ViewsOfOneProcess(new Operations(running.uri(), running.secret()));
    }

    @Override
    public Events events() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL((this.servers != null) ? this.servers.postgres()
                    : ownDatabase().orElseThrow().address(DataFolder.secrets(this.data)));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return new Events.InPostgres(source);
    }

    @Override
    public synchronized void close() {
        if (this.closed) {
            return;
        }
        this.closed = true;
        this.program.close();
        try {
            if (ownDatabase().isPresent()) {
                ownDatabase().get().end();
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        if (this.servers != null) {
            this.servers.close();
        }
        this.disk.close();
    }

    /** Also when the campaign is interrupted, nothing may be left behind. */
    private OneProcess opened() throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end-of-site"));
        this.program.start();
        this.program.awaitSaying("Ctrl-C stops it", FIRST_START);
        return this;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

}
