package org.chancery.node.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import org.bson.Document;

/** A server of MongoDB's protocol, found at the start and not in the first request. */
final class MongoServer {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private MongoServer() {
    }

    /**
     * Connect.
     * @throws IllegalStateException when it does not answer
     */
    static MongoClient connect(String uri, List<CommandListener> listeners) {
        MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .applyToClusterSettings((cluster) -> cluster.serverSelectionTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS))
            .commandListenerList(listeners)
            .build());
        try {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
            return client;
        }
        catch (MongoException ex) {
            client.close();
            throw new IllegalStateException("MongoDB does not answer: see CHANCERY_MONGODB_URI", ex);
        }
    }

}
