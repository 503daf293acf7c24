package org.chancery.query.mongo.memory;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;

/** A database whose collections use all of their indexes, for counting as well. */
final class ViewDatabase extends MemoryDatabase {

    ViewDatabase(String name, CursorRegistry cursors) {
        super(name, cursors);
    }

    @Override
    public Document handleCommand(Channel channel, String command, Document query, DatabaseResolver databases,
            Oplog oplog) {
        CountPipeline count = CountPipeline.in(query);
        MongoCollection<Integer> counted = (count != null) ? resolveCollection(count.collection(), false) : null;
        return (count != null && counted != null)
                ? count.answer(counted, getFullCollectionNamespace(count.collection()))
                : super.handleCommand(channel, command, query, databases, oplog);
    }

    @Override
    protected Index<Integer> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys,
            boolean sparse) {
        return IdIndex.isOn(keys) ? new IdIndex(name, keys, sparse)
                : super.openOrCreateUniqueIndex(collection, name, keys, sparse);
    }

    @Override
    protected Index<Integer> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys,
            boolean sparse) {
        return new SortedIndex(name, keys);
    }

    @Override
    protected MemoryCollection openOrCreateCollection(String name, CollectionOptions options) {
        return new ViewCollection(this, name, options, this.cursorRegistry);
    }

}
