package org.chancery.query.mongo;

import java.util.List;
import java.util.Locale;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import de.bwaldvogel.mongo.MongoServer;
import org.chancery.query.mongo.memory.ViewBackend;
import org.bson.BsonDocument;
import org.chancery.store.server.Servers;
import org.junit.jupiter.api.Assumptions;

/** A server of MongoDB's protocol for tests: the embedded one, or one that you run. */
public final class TestMongo {

    private static final String VARIABLE = "CHANCERY_MONGODB_URI";

    private TestMongo() {
    }

    /** A client of the embedded server, which all tests of this process share. */
    public static MongoClient embedded() {
        return Embedded.CLIENT;
    }

    /**
     * A client of the server that the environment names; without one, the test is
     * skipped.
     */
    public static MongoClient byUri() {
        Assumptions.assumeTrue(Servers.mongo().isPresent(),
                "Needs a MongoDB by URI in " + VARIABLE + ", or Docker to start one");
        return ByUri.CLIENT;
    }

    /**
     * A client of the server that the environment names; without one, of the embedded
     * server. For tests that are right on both.
     */
    public static MongoClient either() {
        return (System.getenv(VARIABLE) != null) ? ByUri.CLIENT : Embedded.CLIENT;
    }

    /** Another client of the same server, to be closed by whoever asked for it. */
    public static MongoClient another(MongoClient client) {
        return MongoClients.create(uri(client));
    }

    /** A line to the server of this client, to be closed by whoever asked for it. */
    public static Line line(MongoClient client) {
        ConnectionString uri = new ConnectionString(uri(client));
        Assumptions.assumeTrue(uri.getHosts().size() == 1 && uri.getRequiredReplicaSetName() == null,
                "The members of a replica set tell each client of lines of their own");
        return Line.to(new ServerAddress(uri.getHosts().getFirst()));
    }

    /** Another client of the same server, which reaches it by this line. */
    public static MongoClient by(Line line, MongoClient client) {
        return MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri(client)))
            .applyToClusterSettings((cluster) -> cluster.hosts(List.of(new ServerAddress(line.address()))))
            .build());
    }

    /** The empty database of a test class. */
    public static MongoDatabase emptyDatabase(MongoClient client, Class<?> test) {
        MongoDatabase database = client.getDatabase("test_" + test.getSimpleName().toLowerCase(Locale.ROOT));
        empty(database);
        return database;
    }

    /** Empties the collections, for dropping a database is slow on many servers. */
    public static void empty(MongoDatabase database) {
        for (String collection : database.listCollectionNames()) {
            if (!collection.startsWith("system.")) {
                database.getCollection(collection, BsonDocument.class).deleteMany(Filters.empty());
            }
        }
    }

    private static String uri(MongoClient client) {
        return (client == Embedded.CLIENT) ? Embedded.URI : ByUri.URI;
    }

    private static final class Embedded {

        private static final MongoServer SERVER = new MongoServer(new ViewBackend());

        private static final String URI = SERVER.bindAndGetConnectionString();

        private static final MongoClient CLIENT = MongoClients.create(URI);

    }

    private static final class ByUri {

        private static final String URI = Servers.mongo().orElseThrow();

        private static final MongoClient CLIENT = MongoClients.create(URI);

    }

}
