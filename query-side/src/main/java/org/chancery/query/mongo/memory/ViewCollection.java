package org.chancery.query.mongo.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import de.bwaldvogel.mongo.oplog.Oplog;
import org.jspecify.annotations.Nullable;

/** The documents of a view, found by the best of its indexes. */
final class ViewCollection extends MemoryCollection {

    /** What the server is to change instead of a whole document. */
    private @Nullable Document excerpt;

    ViewCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    @Override
    protected QueryResult queryDocuments(Document query, @Nullable Document orderBy, int skip, int limit, int batchSize,
            @Nullable Document fields) {
        if (this.excerpt != null) {
            return new QueryResult(List.of(this.excerpt));
        }
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
    public synchronized Document updateDocuments(Document selector, Document update, ArrayFilters filters,
            boolean multi, boolean upsert, Oplog oplog) {
        IdIndex ids = onlyUnique();
        Change change = Change.of(selector, update);
        Integer position = (ids != null && change != null) ? ids.position(change.id()) : null;
        if (multi || upsert || change == null || position == null
                || !documentMatchesQuery(getDocument(position), selector)) {
            return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
        }
        boolean changed = isChanged(position, change, update);
        oplog.handleUpdate(getFullName(), selector, update, changed ? List.of(change.id()) : List.of());
        return new Document("n", 1).append("nModified", changed ? 1 : 0);
    }

    private boolean isChanged(Integer position, Change change, Document update) {
        Document document = getDocument(position);
        boolean sets = change.canSetIn(document);
        Document left = sets ? change.others() : update;
        boolean changed = !left.isEmpty() && isChangedByServer(change.id(), document, left);
        if (sets && change.setIn(document)) {
            sorted().forEach((index) -> index.move(document, position));
            return true;
        }
        return changed;
    }

    private boolean isChangedByServer(String id, Document document, Document operators) {
        this.excerpt = Change.excerpt(document, operators);
        try {
            Document answer = super.updateDocuments(new Document("_id", id), operators, ArrayFilters.empty(), false,
                    false, NoopOplog.get());
            return Objects.equals(answer.get("nModified"), 1);
        }
        finally {
            this.excerpt = null;
        }
    }

    /** It has been changed, or an excerpt of it has. */
    @Override
    protected void handleUpdate(Integer position, Document before, Document after) {
        Document document = getDocument(position);
        if (this.excerpt != null) {
            before.keySet().stream().filter((field) -> !after.containsKey(field)).forEach(document::remove);
            document.putAll(after);
        }
        sorted().forEach((index) -> index.move(document, position));
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

    /**
     * The index of the ids, unless there are others that must be asked before a change.
     */
    private @Nullable IdIndex onlyUnique() {
        List<Index<Integer>> unique = getIndexes().stream().filter((index) -> !(index instanceof SortedIndex)).toList();
        return (unique.size() == 1 && unique.getFirst() instanceof IdIndex ids) ? ids : null;
    }

    private List<SortedIndex> sorted() {
        return getIndexes().stream().filter(SortedIndex.class::isInstance).map(SortedIndex.class::cast).toList();
    }

}
