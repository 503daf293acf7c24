package org.chancery.standalone.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.chancery.standalone.Chancery;
import org.chancery.standalone.RunningChancery;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.host.Listening;
import org.chancery.standalone.identity.DemoTokens;
import org.chancery.standalone.operations.OperatorSecret;
import org.chancery.standalone.operations.ViewState;

import org.springframework.util.FileSystemUtils;

/** Both sides and their engines in this process. */
final class OneProcess implements Premises {

    private final Path data;

    private final Chancery chancery;

    OneProcess() {
        try {
            this.data = Files.createTempDirectory("chancery-tests");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.chancery = Chancery.start(this.data, false, Listening.onLoopback(0), Mishaps.ALLOWED);
        awaitViews();
    }

    Chancery chancery() {
        return this.chancery;
    }

    @Override
    public List<URI> uris() {
        return List.of(this.chancery.self().uri());
    }

    @Override
    public Api.Tokens tokens() {
        return part(DemoTokens.class);
    }

    @Override
    public <T> T part(Class<T> type) {
        return this.chancery.part(type);
    }

    @Override
    public String metrics() throws IOException, InterruptedException {
        RunningChancery running = this.chancery.self();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(running.uri().resolve("/operations/metrics"))
                .header(OperatorSecret.HEADER, running.secret().value())
                .build();
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }

    /**
     * So that what one does shows at once, also where a server takes a while to make an
     * index.
     */
    private void awaitViews() {
        while (this.chancery.views().stream().anyMatch(ViewState::isUnderWay)) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() throws IOException {
        this.chancery.close();
        FileSystemUtils.deleteRecursively(this.data);
    }

}
