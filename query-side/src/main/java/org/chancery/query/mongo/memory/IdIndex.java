package org.chancery.query.mongo.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The index of the ids. It serves every query that demands an id, alone or beside other
 * things; the server then matches what it found against the whole query.
 */
final class IdIndex extends MemoryUniqueIndex {

    private static final String ID = "_id";

    IdIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    static boolean isOn(List<IndexKey> keys) {
        return keys.size() == 1 && keys.getFirst().getKey().equals(ID);
    }

    /** Where all documents are. */
    List<Integer> positions() {
        List<Integer> positions = new ArrayList<>();
        getIterable().forEach((entry) -> positions.add(entry.getValue()));
        return positions;
    }

    /** Where the document with this id is; null when there is none. */
    @Nullable Integer position(String id) {
        return getPosition(new KeyValue(id));
    }

    @Override
    public @Nullable Integer getPosition(Document document) {
        return (document.get(ID) instanceof String id) ? position(id) : super.getPosition(document);
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        return demandOnId(query) != null;
    }

    @Override
    public synchronized Iterable<Integer> getPositions(Document query) {
        Document demand = demandOnId(query);
        return super.getPositions((demand != null) ? demand : query);
    }

    @Override
    public synchronized void checkUpdate(Document before, Document after, MongoCollection<Integer> collection) {
        // Nothing to check or to move: an update that would change the id was refused.
    }

    @Override
    public void updateInPlace(Document before, Document after, Integer position, MongoCollection<Integer> collection) {
        // See above.
    }

    /** A part of the query that must hold and that the index can serve. */
    private @Nullable Document demandOnId(Document query) {
        if (query.containsKey(ID)) {
            Document demand = new Document(ID, query.get(ID));
            return super.canHandle(demand) ? demand : null;
        }
        if (query.get("$and") instanceof Collection<?> demands) {
            for (Object one : demands) {
                Document demand = (one instanceof Document document) ? demandOnId(document) : null;
                if (demand != null) {
                    return demand;
                }
            }
        }
        return null;
    }

}
