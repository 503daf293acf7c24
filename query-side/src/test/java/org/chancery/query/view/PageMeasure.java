package org.chancery.query.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.bson.Document;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Role;
import org.chancery.query.mongo.memory.ViewBackend;
import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;

/**
 * Measures how long a page of 20 takes, of 200,000 documents of which the reader may see
 * one in a hundred, on the embedded server and on the stock one. Not a test.
 */
final class PageMeasure {

    private static final int DOCUMENTS = 200_000;

    private static final Duration EACH = Duration.ofSeconds(6);

    private static final View<Document> VIEW = View.of("letters", 1, Document.class, ViewIndex.forList("subject"));

    private static final Sorting BY_SUBJECT = Sorting.ascending("SUBJECT_ASC", "subject");

    private PageMeasure() {
    }

    public static void main(String[] arguments) throws Exception {
        measure("ours", new ViewBackend());
        measure("stock", new MemoryBackend());
        System.exit(0);
    }

    private static void measure(String name, MongoBackend backend) throws Exception {
        MongoServer server = new MongoServer(backend);
        try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
            MongoDatabase database = client.getDatabase("measure");
            fill(database);
            Pages pages = new Pages(ReadingNode.of(database).views(), CursorKey.random());
            for (int clients : new int[] { 1, 8 }) {
                read(pages, clients);
                long[] nanos = read(pages, clients);
                System.out.printf("%s, %d clients: p50 %.2f ms, p99 %.2f ms, %d pages%n", name, clients,
                        nanos[nanos.length / 2] / 1e6, nanos[(int) (nanos.length * 0.99)] / 1e6, nanos.length);
            }
        }
        server.shutdownNow();
    }

    private static void fill(MongoDatabase database) {
        Random random = new Random(1);
        database.getCollection(VIEW.collection())
            .createIndexes(VIEW.indexes().stream().map(ViewIndex::toModel).toList());
        for (int from = 0; from < DOCUMENTS; from += 1_000) {
            List<Document> some = IntStream.range(from, from + 1_000)
                .mapToObj(
                        (i) -> new Document(Map.of("_id", "letter " + i, "subject", "О " + random.nextInt(), "readers",
                                List.of("position:" + random.nextInt(100), "person:" + i,
                                        "unit:" + random.nextInt(5_000)))))
                .toList();
            database.getCollection(VIEW.collection()).insertMany(some);
        }
    }

    private static long[] read(Pages pages, int clients) throws Exception {
        try (ExecutorService readers = Executors.newFixedThreadPool(clients)) {
            List<Future<List<Long>>> all = readers
                .invokeAll(Collections.nCopies(clients, (Callable<List<Long>>) () -> pageByPage(pages)));
            LongStream nanos = LongStream.empty();
            for (Future<List<Long>> one : all) {
                nanos = LongStream.concat(nanos, one.get().stream().mapToLong(Long::longValue));
            }
            return nanos.sorted().toArray();
        }
    }

    /** Each reader goes through his list, and begins anew at its end. */
    private static List<Long> pageByPage(Pages pages) {
        Viewer viewer = viewer("position:" + new Random().nextInt(100));
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + EACH.toNanos();
        String after = null;
        while (System.nanoTime() < end) {
            long began = System.nanoTime();
            Page<Document> page = pages.find(VIEW, viewer, Filters.empty(), BY_SUBJECT, new PageRequest(20, after));
            nanos.add(System.nanoTime() - began);
            after = page.hasNextPage() ? page.rows().getLast().cursor() : null;
        }
        return nanos;
    }

    /** As a person has them, most of which no letter asks for. */
    private static Viewer viewer(String grant) {
        String id = "00000000-0000-7000-8000-000000000001";
        Viewer anybody = Viewer.of(new Actor(new PersonId(id), new PositionId(id), new OrganizationId(id),
                Set.of(Role.EXECUTIVE, Role.OFFICER), null, Capacity.OWN));
        Set<String> grants = new HashSet<>(anybody.grants());
        grants.add(grant);
        return new Viewer(anybody.actor(), grants);
    }

}
