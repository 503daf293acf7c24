package org.chancery.store.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.OptionalLong;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoGridFSException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Files in GridFS, for nodes that share a MongoDB and no disk.
 *
 * @implNote Bytes arrive under an id of their own, noted in {@code arrivingFiles}. Only
 * when the digest was found right and a majority of the servers has them does
 * {@code keptFiles} name them under it, in one write; whoever comes second with the same
 * file finds it there. What a crash left is removed a day later: until then it may still
 * be arriving, through another process.
 */
public final class GridFsFileStore implements FileStore {

    private static final Duration LONGEST_ARRIVAL = Duration.ofDays(1);

    private static final String FILE = "file";

    private static final String SIZE = "size";

    private static final String SINCE = "since";

    private final GridFSBucket bytes;

    private final MongoCollection<Document> kept;

    private final MongoCollection<Document> arriving;

    private final InstantSource clock;

    /** Open the store in this database, making its collections at the first file. */
    public GridFsFileStore(MongoDatabase database, InstantSource clock) {
        MongoDatabase durable = database.withWriteConcern(WriteConcern.MAJORITY);
        this.bytes = GridFSBuckets.create(durable, "fileBytes");
        this.kept = durable.getCollection("keptFiles");
        this.arriving = durable.getCollection("arrivingFiles");
        this.clock = clock;
        removeLeftovers(clock.instant().minus(LONGEST_ARRIVAL));
    }

    @Override
    public long keep(String sha256, InputStream source, long atMost) throws IOException {
        String digest = Require.sha256("sha256", sha256);
        GridFSUploadStream target = this.bytes.openUploadStream(digest);
        ObjectId arrival = target.getObjectId();
        this.arriving.insertOne(new Document("_id", arrival).append(SINCE, Date.from(this.clock.instant())));
        long size = take(digest, source, atMost, target);
        if (!settle(digest, arrival, size)) {
            this.bytes.delete(arrival);
        }
        this.arriving.deleteOne(Filters.eq(arrival));
        return size;
    }

    @Override
    public OptionalLong sizeOf(String sha256) {
        Document file = find(sha256);
        return (file != null) ? OptionalLong.of(file.getLong(SIZE)) : OptionalLong.empty();
    }

    @Override
    public InputStream read(String sha256) throws IOException {
        Document file = find(sha256);
        if (file == null) {
            throw Refused.because(KernelRefusal.FILE_UNKNOWN).with("field", "sha256").with("value", sha256);
        }
        try {
            InputStream stream = this.bytes.openDownloadStream(file.getObjectId(FILE));
            return new CheckedBytes(new Chunks(stream, sha256), sha256, file.getLong(SIZE));
        }
        catch (MongoGridFSException ex) {
            throw new DamagedFile(sha256);
        }
    }

    private @Nullable Document find(String sha256) {
        return this.kept.find(Filters.eq(Require.sha256("sha256", sha256))).first();
    }

    private long take(String sha256, InputStream source, long atMost, GridFSUploadStream target) throws IOException {
        try {
            long size = CheckedCopy.of(source, sha256, atMost, target);
            target.close();
            return size;
        }
        catch (IOException | RuntimeException ex) {
            target.abort();
            this.arriving.deleteOne(Filters.eq(target.getObjectId()));
            throw ex;
        }
    }

    /** Whether these bytes are the ones that are kept; others may have come before. */
    private boolean settle(String sha256, ObjectId arrival, long size) {
        try {
            this.kept.insertOne(new Document("_id", sha256).append(FILE, arrival).append(SIZE, size));
            return true;
        }
        catch (MongoWriteException ex) {
            if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw ex;
            }
            return false;
        }
    }

    private void removeLeftovers(Instant before) {
        for (Document leftover : this.arriving.find(Filters.lt(SINCE, Date.from(before)))) {
            ObjectId id = leftover.getObjectId("_id");
            if (this.kept.find(Filters.eq(FILE, id)).first() == null) {
                removeBytes(id);
            }
            this.arriving.deleteOne(Filters.eq(id));
        }
    }

    private void removeBytes(ObjectId id) {
        try {
            this.bytes.delete(id);
        }
        catch (MongoGridFSException ex) {
            // It had not arrived whole: only its chunks were there, and they are gone
            // now.
        }
    }

    /** A chunk that is missing or too short is damage, whoever notices it. */
    private static final class Chunks extends FilterInputStream {

        private final String sha256;

        Chunks(InputStream chunks, String sha256) {
            super(chunks);
            this.sha256 = sha256;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            }
            catch (MongoGridFSException ex) {
                throw new DamagedFile(this.sha256);
            }
        }

    }

}
