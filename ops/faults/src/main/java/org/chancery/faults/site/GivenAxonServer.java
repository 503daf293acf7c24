package org.chancery.faults.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;

import org.chancery.faults.proxy.Line;
import org.chancery.store.axonserver.AxonServer;
import org.chancery.store.axonserver.AxonServerSettings;

/**
 * An Axon Server of somebody else, who lets us empty it.
 *
 * @param address {@code host:port}, as {@code CHANCERY_AXONSERVER} names it
 * @param purge what empties it by a DELETE, as {@code CHANCERY_AXONSERVER_PURGE} names it
 */
record GivenAxonServer(String address, URI purge) {

    private static final String ADDRESS = "CHANCERY_AXONSERVER";

    private static final String PURGE = "CHANCERY_AXONSERVER_PURGE";

    /** The one that is named here. */
    static GivenAxonServer in(Map<String, String> environment) {
        return new GivenAxonServer(environment.getOrDefault(ADDRESS, ""),
                URI.create(environment.getOrDefault(PURGE, "")));
    }

    /** Why there is none. */
    static Optional<String> obstacle(Map<String, String> environment) {
        if (environment.getOrDefault(ADDRESS, "").isBlank()) {
            return Optional.of(ADDRESS + " names no Axon Server, host:port");
        }
        if (environment.getOrDefault(PURGE, "").isBlank()) {
            return Optional.of("nobody says that the Axon Server may be emptied: " + PURGE
                    + " is to be http://host:port/v1/devmode/purge-events");
        }
        return Optional.empty();
    }

    /** As another campaign may have told the same there. */
    void empty() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            int status = http.send(HttpRequest.newBuilder(this.purge).DELETE().build(), BodyHandlers.discarding())
                .statusCode();
            if (status >= 300) {
                throw new IOException("The Axon Server was not emptied: status " + status);
            }
        }
    }

    AxonServer connect() {
        return AxonServer.connect(AxonServerSettings.open(this.address, "faults"));
    }

    Line line() throws IOException {
        int colon = this.address.lastIndexOf(':');
        return Line.to(this.address.substring(0, colon), Integer.parseInt(this.address.substring(colon + 1)));
    }

}
