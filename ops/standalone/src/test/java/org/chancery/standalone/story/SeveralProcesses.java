package org.chancery.standalone.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.command.application.CommandSide;
import org.chancery.node.door.OperationsDoor;
import org.chancery.query.application.QuerySide;
import org.chancery.query.projection.ProjectionEngine;
import org.chancery.query.projection.ProjectionStatus.State;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.identity.DemoIssuer;
import org.chancery.standalone.operations.ViewState;
import org.chancery.store.server.Servers;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Two command sides and two query sides on real servers. They are contexts of their own
 * in the test's process, and know of each other only what travels over the servers.
 */
final class SeveralProcesses implements Premises {

    private static final String DATABASE = "test_" + UUID.randomUUID().toString().replace("-", "");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DemoIssuer issuer = new DemoIssuer();

    private final List<String> settings;

    private final List<ConfigurableApplicationContext> commandSides = new ArrayList<>();

    private final List<ConfigurableApplicationContext> querySides = new ArrayList<>();

    /** Start them with what they need, and these settings beside it. */
    SeveralProcesses(String... settings) {
        this.settings = List.of(settings);
        RealServers.emptyAxonServer();
        for (String name : List.of("one", "other")) {
            this.commandSides.add(start(CommandSide.application(), name));
            this.querySides.add(start(QuerySide.application(), name));
        }
        awaitViews();
    }

    List<ConfigurableApplicationContext> commandSides() {
        return this.commandSides;
    }

    List<ConfigurableApplicationContext> querySides() {
        return this.querySides;
    }

    @Override
    public List<URI> uris() {
        return this.querySides.stream().map(SeveralProcesses::uri).toList();
    }

    @Override
    public Api.Tokens tokens() {
        return this.issuer.tokens();
    }

    @Override
    public <T> T part(Class<T> type) {
        return this.querySides.getFirst().getBean(type);
    }

    @Override
    public String metrics() throws IOException, InterruptedException {
        StringBuilder metrics = new StringBuilder();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (ConfigurableApplicationContext side : all()) {
                URI door = URI.create("http://127.0.0.1:" + side.getBean(OperationsDoor.class).port() + "/metrics");
                metrics.append(http.send(HttpRequest.newBuilder(door).build(), BodyHandlers.ofString()).body());
            }
        }
        return metrics.toString();
    }

    @Override
    public void close() throws IOException {
        this.querySides.forEach(ConfigurableApplicationContext::close);
        this.commandSides.forEach(ConfigurableApplicationContext::close);
        this.issuer.close();
        RealServers.drop(DATABASE, DATABASE + "_kept");
    }

    static URI uri(ConfigurableApplicationContext querySide) {
        return URI.create("http://127.0.0.1:"
                + Objects.requireNonNull(((WebServerApplicationContext) querySide).getWebServer()).getPort());
    }

    private List<ConfigurableApplicationContext> all() {
        return Stream.concat(this.commandSides.stream(), this.querySides.stream()).toList();
    }

    private ConfigurableApplicationContext start(SpringApplicationBuilder application, String name) {
        List<String> all = new ArrayList<>(this.settings);
        all.addAll(List.of("--chancery.node=" + name, "--chancery.axonserver=" + Servers.axonServer().orElseThrow(),
                "--chancery.mongodb.uri=" + Servers.mongo().orElseThrow(), "--chancery.views.database=" + DATABASE,
                "--chancery.kept.database=" + DATABASE + "_kept", "--chancery.issuer=" + DemoIssuer.NAME,
                "--chancery.issuer.keys=" + this.issuer.keys(), "--chancery.operations.port=0", "--server.port=0",
                "--server.address=127.0.0.1"));
        return application.run(all.toArray(String[]::new));
    }

    /** Each view has a node that builds it and is abreast. */
    private void awaitViews() {
        long late = System.nanoTime() + PATIENCE.toNanos();
        Set<String> abreast = new HashSet<>();
        Set<String> all = views((view) -> true);
        while (!abreast.containsAll(all)) {
            if (System.nanoTime() > late) {
                throw new IllegalStateException("Of the views " + all + " only these are built: " + abreast);
            }
            LockSupport.parkNanos(1_000_000);
            abreast.addAll(views((view) -> view.state().equals(State.LIVE.name()) && view.lag() <= 0));
        }
    }

    private Set<String> views(Predicate<ViewState> which) {
        return this.querySides.stream()
            .flatMap((side) -> ViewState.of(side.getBean(ProjectionEngine.class)).stream())
            .filter(which)
            .map(ViewState::view)
            .collect(Collectors.toSet());
    }

}
