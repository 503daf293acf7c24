package org.chancery.standalone.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The servers that the environment names to the classes that are {@link Distributed}. */
final class RealServers {

    private RealServers() {
    }

    /** As scenarios use the same ids each time. */
    static void emptyAxonServer() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            int status = http
                .send(HttpRequest.newBuilder(URI.create(System.getenv("CHANCERY_AXONSERVER_PURGE"))).DELETE().build(),
                        BodyHandlers.discarding())
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

    /** Leave nothing behind of these databases. */
    static void drop(String... databases) {
        try (MongoClient client = MongoClients.create(System.getenv("CHANCERY_MONGODB_URI"))) {
            for (String database : databases) {
                client.getDatabase(database).drop();
            }
        }
    }

}
