package org.chancery.query.mongo.memory;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;

/**
 * Keeps documents in memory, and finds them by index. The stock backend finds by a unique
 * index only, and only when the query asks for nothing else; for all others it reads the
 * whole collection, and nearly every query on a view is one of those.
 */
public class ViewBackend extends MemoryBackend {

    @Override
    public MemoryDatabase openOrCreateDatabase(String name) {
        return new ViewDatabase(name, getCursorRegistry());
    }

}
