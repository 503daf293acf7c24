package org.chancery.standalone.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import org.chancery.store.server.Servers;

/** The servers of the classes that are {@link Distributed}. */
final class RealServers {

    private RealServers() {
    }

    /** As scenarios use the same ids each time. */
    static void emptyAxonServer() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            int status = http
                .send(HttpRequest.newBuilder(Servers.purge().orElseThrow()).DELETE().build(), BodyHandlers.discarding())
                .statusCode();
            if (status >= 300) {
                throw new IllegalStateException("The Axon Server was not emptied: " + status);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    /** The name of the node that builds a view, whatever its version. */
    static String builderOf(String view, String database) {
        try (MongoClient client = MongoClients.create(Servers.mongo().orElseThrow())) {
            return Objects
                .requireNonNull(client.getDatabase(database)
                    .getCollection("viewTokens")
                    .find(Filters.regex("_id", "^" + view + "_"))
                    .first())
                .getString("owner");
        }
    }

    /** Leave nothing behind of these databases. */
    static void drop(String... databases) {
        try (MongoClient client = MongoClients.create(Servers.mongo().orElseThrow())) {
            for (String database : databases) {
                client.getDatabase(database).drop();
            }
        }
    }

}
