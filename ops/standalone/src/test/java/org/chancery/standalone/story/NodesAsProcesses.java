package org.chancery.standalone.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.chancery.standalone.client.Api;
import org.chancery.standalone.identity.DemoIssuer;
import org.chancery.store.server.Servers;

import org.springframework.util.FileSystemUtils;

/** Two nodes of each side on real servers, each a process of its own. */
final class NodesAsProcesses {

    private static final String DATABASE = "test_" + UUID.randomUUID().toString().replace("-", "");

    private static final List<String> NAMES = List.of("one", "other");

    private final DemoIssuer issuer = new DemoIssuer();

    /** Of the last run, for whoever wants to know why it failed. */
    private final Path logs = NodeProcess.ROOT.resolve("ops/standalone/target/nodes");

    private final Map<String, String> settings;

    private final List<NodeProcess> commandSides;

    private final List<NodeProcess> querySides;

    private final List<Api> edges;

    /** Start them with what they need, and these settings beside it. */
    NodesAsProcesses(Map<String, String> settings) throws Exception {
        this.settings = settings;
        FileSystemUtils.deleteRecursively(this.logs);
        Files.createDirectories(this.logs);
        RealServers.emptyAxonServer();
        this.commandSides = List.of(commandSide(NAMES.getFirst()), commandSide(NAMES.getLast()));
        this.querySides = List.of(querySide(NAMES.getFirst()), querySide(NAMES.getLast()));
        this.edges = this.querySides.stream().map((side) -> new Api(side.uri(), this.issuer.tokens())).toList();
        startAgain();
    }

    List<NodeProcess> commandSides() {
        return this.commandSides;
    }

    List<NodeProcess> querySides() {
        return this.querySides;
    }

    /** Which of the query sides builds what is seen of messages. */
    int builderOfTimelines() {
        return NAMES.indexOf(RealServers.builderOf("timeline", DATABASE));
    }

    /** Somebody who works with the first query side, or the second. */
    Someone someone(String signIn, int edge) {
        return new Someone(signIn, this.edges.get(edge));
    }

    Api.Tokens tokens() {
        return this.issuer.tokens();
    }

    /** Whatever was killed or frozen is there again. */
    void startAgain() throws Exception {
        for (NodeProcess node : all()) {
            node.startAgain();
        }
        for (NodeProcess node : all()) {
            node.awaitReady();
        }
    }

    void stop() throws IOException, InterruptedException {
        this.edges.forEach(Api::close);
        for (NodeProcess node : all()) {
            node.stop();
        }
        this.issuer.close();
        RealServers.drop(DATABASE, DATABASE + "_kept");
    }

    private List<NodeProcess> all() {
        return Stream.concat(this.commandSides.stream(), this.querySides.stream()).toList();
    }

    private NodeProcess commandSide(String name) throws IOException {
        return NodeProcess.commandSide(this.logs.resolve("command-side-" + name), environment(name));
    }

    private NodeProcess querySide(String name) throws IOException {
        return NodeProcess.querySide(this.logs.resolve("query-side-" + name), environment(name));
    }

    private Map<String, String> environment(String name) {
        Map<String, String> environment = new HashMap<>(this.settings);
        environment.put("CHANCERY_NODE", name);
        environment.put("CHANCERY_AXONSERVER", Servers.axonServer().orElseThrow());
        environment.put("CHANCERY_MONGODB_URI", Servers.mongo().orElseThrow());
        environment.put("CHANCERY_VIEWS_DATABASE", DATABASE);
        environment.put("CHANCERY_KEPT_DATABASE", DATABASE + "_kept");
        environment.put("CHANCERY_ISSUER", DemoIssuer.NAME);
        environment.put("CHANCERY_ISSUER_KEYS", this.issuer.keys());
        return environment;
    }

}
