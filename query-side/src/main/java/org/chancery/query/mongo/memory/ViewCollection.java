package org.chancery.query.mongo.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** The documents of a view, found by the best of its indexes. */
final class ViewCollection extends MemoryCollection {

    ViewCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    @Override
    protected QueryResult queryDocuments(Document query, @Nullable Document orderBy, int skip, int limit, int batchSize,
            @Nullable Document fields) {
        boolean unique = getIndexes().stream().anyMatch((index) -> index.canHandle(query));
        Optional<IndexScan> scan = unique ? Optional.empty() : bestScan(query, orderBy);
        if (scan.isEmpty()) {
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        }
        return matchDocumentsFromStream(scan.get().positions().map(this::getDocument), query,
                scan.get().sorted() ? null : orderBy, skip, limit, batchSize, fields);
    }

    /** Stock, it would read while others write. */
    @Override
    public synchronized int count(Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    @Override
    protected void removeDocument(Integer position) {
        sorted().forEach((index) -> index.forget(position));
        super.removeDocument(position);
    }

    /** Nobody asks how big it is, and each change would be encoded to find out. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    private Optional<IndexScan> bestScan(Document query, @Nullable Document orderBy) {
        Demands demands = Demands.of(query);
        return sorted().stream()
            .map((index) -> index.scan(demands, orderBy, this::tellAll))
            .filter(Objects::nonNull)
            .min(Comparator.comparingInt(IndexScan::cost));
    }

    private void tellAll(BiConsumer<Document, Integer> listener) {
        getIndexes().stream()
            .filter(IdIndex.class::isInstance)
            .flatMap((ids) -> ((IdIndex) ids).positions().stream())
            .forEach((position) -> listener.accept(getDocument(position), position));
    }

    private List<SortedIndex> sorted() {
        return getIndexes().stream().filter(SortedIndex.class::isInstance).map(SortedIndex.class::cast).toList();
    }

}
