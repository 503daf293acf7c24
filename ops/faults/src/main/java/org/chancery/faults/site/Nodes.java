package org.chancery.faults.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.chancery.faults.proxy.Line;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.demo.DemoStory;
import org.chancery.standalone.demo.DemoTelling;
import org.chancery.standalone.identity.DemoIssuer;

/** A Chancery whose two sides are apart, one node of each, on servers that they share. */
final class Nodes implements Site {

    private static final Duration FIRST_START = Duration.ofMinutes(2);

    private static final Duration SETTLED_WITHIN = Duration.ofMinutes(2);

    /** Of no new event: policies have done what they had to do. */
    private static final Duration QUIET = Duration.ofSeconds(1);

    private final DemoIssuer issuer = new DemoIssuer();

    private final SharedServers servers;

    private final URI uri;

    private final Program commandSide;

    private final Program querySide;

    private boolean closed;

    private Nodes(Path scratch, SharedServers servers) throws IOException {
        this.servers = servers;
        this.uri = URI.create("http://127.0.0.1:" + OneProcess.freePort());
        this.commandSide = node("org.chancery.command.application.CommandSide", scratch.resolve("command-side.log"));
        this.querySide = node("org.chancery.query.application.QuerySide", scratch.resolve("query-side.log"));
    }

    static Nodes start(Path scratch) throws IOException, InterruptedException {
        Nodes nodes = new Nodes(scratch, SharedServers.emptied());
        // Also when the campaign is interrupted, nothing may be left behind.
        Runtime.getRuntime().addShutdownHook(new Thread(nodes::close, "end-of-site"));
        nodes.open();
        return nodes;
    }

    @Override
    public Api api() {
        return new Api(this.uri, this.issuer.tokens());
    }

    @Override
    public Events events() {
        return new Events.OnAxonServer(this.servers.axonServer());
    }

    @Override
    public ViewsOfNodes views() {
        return new ViewsOfNodes(api(), this.servers.viewDatabase());
    }

    @Override
    public Optional<Line> line(String server) {
        return Optional.ofNullable(this.servers.lines().get(server));
    }

    @Override
    public synchronized void close() {
        if (this.closed) {
            return;
        }
        this.closed = true;
        this.querySide.close();
        this.commandSide.close();
        this.servers.close();
        this.issuer.close();
    }

    private void open() throws IOException, InterruptedException {
        this.commandSide.start();
        this.querySide.start();
        this.commandSide.awaitSaying("Started CommandSide", FIRST_START);
        this.querySide.awaitSaying("Started QuerySide", FIRST_START);
        List<String> refused = new DemoTelling(api(), this::settle).tell(DemoStory.on(LocalDate.now(ZoneOffset.UTC)),
                () -> {
                });
        if (!refused.isEmpty()) {
            throw new IOException("the demo was refused: " + refused);
        }
    }

    private void settle() {
        long late = System.nanoTime() + SETTLED_WITHIN.toNanos();
        try {
            long seen = -1;
            long head = views().head();
            while (head != seen || views().applied() != head) {
                if (System.nanoTime() > late) {
                    throw new IllegalStateException("It does not come to rest");
                }
                TimeUnit.NANOSECONDS.sleep(QUIET.toNanos());
                seen = head;
                head = views().head();
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", ex);
        }
    }

    /** From the class path of the campaign, on which both sides are. */
    private Program node(String main, Path log) {
        Map<String, String> environment = new HashMap<>(this.servers.environment());
        environment.put("CHANCERY_ISSUER", DemoIssuer.NAME);
        environment.put("CHANCERY_ISSUER_KEYS", this.issuer.keys());
        environment.put("CHANCERY_OPERATIONS_PORT", "0");
        environment.put("SERVER_ADDRESS", this.uri.getHost());
        environment.put("SERVER_PORT", String.valueOf(this.uri.getPort()));
        environment.put("LOGGING_LEVEL_ROOT", "INFO");
        return new Program(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), main), environment, log);
    }

}
