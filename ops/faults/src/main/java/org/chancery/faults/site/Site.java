package org.chancery.faults.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

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
 * A Chancery that has told the demo and serves, with everything that a fault may lay
 * hands on.
 */
public final class Site implements AutoCloseable {

    private static final Duration FIRST_START = Duration.ofMinutes(4);

    private final Path data;

    private final URI uri;

    private final House house;

    private final Disk disk;

    private final SetClock clock;

    private final @Nullable Servers servers;

    private boolean closed;

    private Site(Path home, Path scratch, Disk disk, @Nullable Servers servers) throws IOException {
        this.data = scratch.resolve("disk").resolve("data").toAbsolutePath();
        this.disk = disk;
        this.servers = servers;
        this.clock = new SetClock(scratch.resolve("clock").toAbsolutePath());
        this.clock.jump(Duration.ZERO);
        int port = freePort();
        this.uri = URI.create("http://localhost:" + port);
        Map<String, String> engines = (servers != null) ? servers.environment() : Map.of();
        this.house = new House(home.resolve("chancery"), this.data, port, engines, this.clock,
                scratch.resolve("terminal"));
    }

    static Site embedded(Path home, Path scratch, boolean withDiskOfItsOwn) throws IOException, InterruptedException {
        Path folder = scratch.resolve("disk");
        Disk disk = withDiskOfItsOwn ? Disk.in(folder) : Disk.ofTheMachine(folder);
        return new Site(home, scratch, disk, null).opened();
    }

    static Site onServers(Path home, Path scratch) throws IOException, InterruptedException {
        return new Site(home, scratch, Disk.ofTheMachine(scratch), Servers.start(scratch.resolve("servers"))).opened();
    }

    public House house() {
        return this.house;
    }

    /** The database that it has started itself, and has to look after. */
    public Optional<PostgresProcess> ownDatabase() {
        return (this.servers == null) ? Optional.of(new PostgresProcess(this.data.resolve("postgres")))
                : Optional.empty();
    }

    public Disk disk() {
        return this.disk;
    }

    public SetClock clock() {
        return this.clock;
    }

    /** The line to a server: {@code postgres} or {@code mongodb}. */
    public Optional<Line> line(String server) {
        return Optional.ofNullable(this.servers).map((some) -> some.lines().get(server));
    }

    /** Its public API, for any demo person. */
    public Api api() {
        return new Api(this.uri, DemoTokens.in(DataFolder.secrets(this.data), DemoRegion.load().people()));
    }

    /** What only the owner of the data folder may ask; anew after each start. */
    public Operations operations() {
        RunningChancery running = RunningChancery.on(this.data);
        return new Operations(running.uri(), running.secret());
    }

    /** The events themselves, beside the Chancery that keeps them. */
    public DataSource events() throws IOException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL((this.servers != null) ? this.servers.postgres()
                : ownDatabase().orElseThrow().address(DataFolder.secrets(this.data)));
        return source;
    }

    /** End every process; again changes nothing. */
    @Override
    public synchronized void close() {
        if (this.closed) {
            return;
        }
        this.closed = true;
        this.house.close();
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
    private Site opened() throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end-of-site"));
        this.house.startAndSettle(FIRST_START);
        return this;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

}
