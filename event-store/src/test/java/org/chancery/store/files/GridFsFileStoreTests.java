package org.chancery.store.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.function.UnaryOperator;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The conformance suite on GridFS: on the server that {@code CHANCERY_MONGODB_URI} names,
 * else on the embedded one.
 */
class GridFsFileStoreTests extends FileStoreConformance {

    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");

    private static final String URI = System.getenv("CHANCERY_MONGODB_URI");

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());

    private static final MongoClient CLIENT = MongoClients
        .create((URI != null) ? URI : SERVER.bindAndGetConnectionString());

    private final MongoDatabase database = CLIENT.getDatabase("test_files");

    private final FileStore store = open();

    @Override
    FileStore store() {
        return this.store;
    }

    @Override
    void damage(String sha256) {
        change(sha256, (bytes) -> {
            bytes[0] ^= 1;
            return bytes;
        });
    }

    @Override
    void cutShort(String sha256) {
        change(sha256, (bytes) -> Arrays.copyOf(bytes, bytes.length - 1));
    }

    @AfterEach
    void empty() {
        this.database.listCollectionNames()
            .forEach((name) -> this.database.getCollection(name).deleteMany(Filters.empty()));
    }

    @AfterAll
    static void stop() {
        CLIENT.close();
        SERVER.shutdownNow();
    }

    @Test
    void removesWhatACrashLeftButNotWhatMayStillArrive() {
        ObjectId leftover = arrival(NOW.minusSeconds(2 * 86_400));
        ObjectId arriving = arrival(NOW.minusSeconds(60));

        open();

        assertThat(this.database.getCollection("fileBytes.files").find().map((file) -> file.getObjectId("_id")))
            .contains(arriving)
            .doesNotContain(leftover);
    }

    @Test
    void keepsTheBytesOfOneArrivalOnly() throws IOException {
        byte[] bytes = "twice".getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = Digests.sha256();
        digest.update(bytes);
        String sha256 = Digests.hex(digest);

        this.store.keep(sha256, new ByteArrayInputStream(bytes), 100);
        this.store.keep(sha256, new ByteArrayInputStream(bytes), 100);

        assertThat(this.database.getCollection("fileBytes.files").countDocuments()).isEqualTo(1);
        assertThat(this.database.getCollection("arrivingFiles").countDocuments()).isZero();
    }

    private FileStore open() {
        return new GridFsFileStore(this.database, InstantSource.fixed(NOW));
    }

    private ObjectId arrival(Instant since) {
        ObjectId id = GridFSBuckets.create(this.database, "fileBytes")
            .uploadFromStream("arrival", new ByteArrayInputStream(new byte[10]));
        this.database.getCollection("arrivingFiles")
            .insertOne(new Document("_id", id).append("since", Date.from(since)));
        return id;
    }

    private void change(String sha256, UnaryOperator<byte[]> change) {
        MongoCollection<Document> chunks = this.database.getCollection("fileBytes.chunks");
        Document kept = this.database.getCollection("keptFiles").find(Filters.eq(sha256)).first();
        assertThat(kept).isNotNull();
        Document chunk = chunks.find(Filters.eq("files_id", kept.getObjectId("file"))).first();
        assertThat(chunk).isNotNull();
        byte[] changed = change.apply(chunk.get("data", Binary.class).getData().clone());
        chunks.updateOne(Filters.eq(chunk.getObjectId("_id")), Updates.set("data", new Binary(changed)));
    }

}
