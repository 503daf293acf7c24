package org.chancery.query.mongo.memory;

import java.util.List;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;

/**
 * Keeps documents in memory, and finds one by its id also when the query asks for more
 * than the id. The stock backend then reads the whole collection, and nearly every query
 * on a view does ask for more: changes for what was seen, finders for the readers.
 */
public final class ViewBackend extends MemoryBackend {

    @Override
    public MemoryDatabase openOrCreateDatabase(String name) {
        return new ViewDatabase(name, getCursorRegistry());
    }

    private static final class ViewDatabase extends MemoryDatabase {

        private ViewDatabase(String name, CursorRegistry cursors) {
            super(name, cursors);
        }

        @Override
        protected Index<Integer> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys,
                boolean sparse) {
            return IdIndex.isOn(keys) ? new IdIndex(name, keys, sparse)
                    : super.openOrCreateUniqueIndex(collection, name, keys, sparse);
        }

        @Override
        protected MemoryCollection openOrCreateCollection(String name, CollectionOptions options) {
            return new ViewCollection(this, name, options, this.cursorRegistry);
        }

    }

    private static final class ViewCollection extends MemoryCollection {

        private ViewCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
            super(database, name, options, cursors);
        }

        /** Nobody asks how big it is, and each change would be encoded to find out. */
        @Override
        protected boolean tracksDataSize() {
            return false;
        }

    }

}
