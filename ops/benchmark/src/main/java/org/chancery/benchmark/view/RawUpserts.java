package org.chancery.benchmark.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;

/**
 * What the server can do: the documents of the views, under the same indexes, upserted in
 * bulk by nobody who thinks, all views side by side. Each view gets as many writes as its
 * projector made.
 */
record RawUpserts(List<Content> views) {

    private static final int BATCH = 1_000;

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    /** Build the views on the embedded server, and take what stands in them then. */
    static RawUpserts of(CountingServer embedded, Path data) throws IOException {
        embedded.takeWrites();
        try (Replays replays = new Replays(data, embedded.uri())) {
            Map<String, Integer> writes = embedded.takeWrites();
            return new RawUpserts(replays.collections()
                .stream()
                .map((name) -> replays.views().getCollection(name, RawBsonDocument.class))
                .map((view) -> Content.of(view, writes.getOrDefault(view.getNamespace().getCollectionName(), 0)))
                .toList());
        }
    }

    /** How many writes it is. */
    int count() {
        return this.views.stream().mapToInt(Content::writes).sum();
    }

    /** Write all of them; how many seconds it took. */
    double secondsInto(MongoDatabase empty) throws Exception {
        this.views.forEach((view) -> view.createIndexes(empty));
        long began = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> written = new ArrayList<>();
            this.views.forEach((view) -> written.add(threads.submit(() -> view.write(empty))));
            for (Future<?> one : written) {
                one.get();
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /**
     * What stands in a view.
     *
     * @param writes how many it took
     */
    private record Content(String name, List<RawBsonDocument> documents, List<BsonDocument> indexes, int writes) {

        static Content of(MongoCollection<RawBsonDocument> view, int writes) {
            return new Content(view.getNamespace().getCollectionName(),
                    view.find().batchSize(BATCH).into(new ArrayList<>()),
                    view.listIndexes(BsonDocument.class).into(new ArrayList<>()), writes);
        }

        void createIndexes(MongoDatabase database) {
            for (BsonDocument index : this.indexes) {
                BsonDocument fields = index.getDocument("key");
                if (!fields.getFirstKey().equals("_id")) {
                    database.getCollection(this.name)
                        .createIndex(fields, new IndexOptions().unique(index.containsKey("unique")));
                }
            }
        }

        void write(MongoDatabase database) {
            MongoCollection<RawBsonDocument> view = database.getCollection(this.name, RawBsonDocument.class);
            int all = this.documents.isEmpty() ? 0 : this.writes;
            for (int done = 0; done < all; done += BATCH) {
                view.bulkWrite(IntStream.range(done, Math.min(all, done + BATCH))
                    .mapToObj((write) -> this.documents.get(write % this.documents.size()))
                    .map(Content::upsert)
                    .toList());
            }
        }

        private static ReplaceOneModel<RawBsonDocument> upsert(RawBsonDocument document) {
            return new ReplaceOneModel<>(new BsonDocument("_id", document.get("_id")), document, UPSERT);
        }

    }

}
