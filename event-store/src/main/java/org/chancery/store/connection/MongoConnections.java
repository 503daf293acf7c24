package org.chancery.store.connection;

import java.util.List;
import java.util.concurrent.TimeUnit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import org.bson.Document;

/** Makes clients of servers that speak MongoDB's protocol. */
public final class MongoConnections {

    private MongoConnections() {
    }

    /**
     * Connect.
     * @param uri as {@code CHANCERY_MONGODB_URI} names it
     * @param listeners are told of each of its commands, as meters are
     * @throws ServerUnreachable when nobody answers there
     */
    public static MongoClient to(String uri, List<CommandListener> listeners) {
        MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .applyToClusterSettings(
                    (cluster) -> cluster.serverSelectionTimeout(Patience.CALLING_AGAIN.toSeconds(), TimeUnit.SECONDS))
            .applyToSocketSettings((socket) -> socket.connectTimeout(Patience.CALLING.toSeconds(), TimeUnit.SECONDS)
                .readTimeout(Patience.ASKING.toSeconds(), TimeUnit.SECONDS))
            .applyToServerSettings(
                    (server) -> server.heartbeatFrequency(Patience.CALLING.toSeconds(), TimeUnit.SECONDS))
            .commandListenerList(listeners)
            .build());
        try {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
            return client;
        }
        catch (MongoException ex) {
            client.close();
            throw new ServerUnreachable("MongoDB", "CHANCERY_MONGODB_URI", ex);
        }
    }

}
