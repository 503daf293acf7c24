package org.chancery.benchmark.view;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import org.bson.Document;

/**
 * An embedded server with one large collection, indexed as a view with a list is, and
 * asked as a finder asks: what one reader may see, in order, one more than a page holds.
 */
final class ManyDocuments implements AutoCloseable {

    private static final int DOCUMENTS = 200_000;

    private static final int READERS = 100;

    private static final int BATCH = 1_000;

    private static final int PAGE = 20;

    /** Without a factor in common with the number of readers. */
    private static final int STEP_OF_DAYS = 7_919;

    private final MongoServer server;

    private final MongoClient client;

    private final MongoCollection<Document> collection;

    ManyDocuments(MongoBackend backend) {
        this.server = new MongoServer(backend);
        this.server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.client = MongoClients.create(this.server.getConnectionString());
        this.collection = this.client.getDatabase("benchmark").getCollection("cards");
        this.collection.createIndex(Indexes.ascending("readers", "dueOn", "_id"));
        for (int first = 0; first < DOCUMENTS; first += BATCH) {
            this.collection.insertMany(IntStream.range(first, first + BATCH).mapToObj(ManyDocuments::card).toList());
        }
    }

    /** The first page of what some reader may see. */
    void page() {
        String reader = reader(ThreadLocalRandom.current().nextInt(READERS));
        List<Document> rows = this.collection.find(Filters.in("readers", List.of("everyone", "person:some", reader)))
            .sort(Sorts.ascending("dueOn", "_id"))
            .limit(PAGE + 1)
            .into(new ArrayList<>());
        if (rows.size() != PAGE + 1) {
            throw new IllegalStateException("Not a whole page: " + rows.size());
        }
    }

    private static Document card(int number) {
        return new Document("_id", "card " + number).append("text", "Подготовить предложения о ремонте школ " + number)
            .append("state", "ISSUED")
            .append("dueOn", (long) number * STEP_OF_DAYS % DOCUMENTS)
            .append("readers", List.of(reader(number % READERS)));
    }

    private static String reader(int number) {
        return "position:" + number;
    }

    @Override
    public void close() {
        this.client.close();
        this.server.shutdownNow();
    }

}
