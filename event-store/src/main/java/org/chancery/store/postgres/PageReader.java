package org.chancery.store.postgres;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongFunction;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one reader's pages from the database, the next one while he works on the last, so
 * that neither waits for the other. Never more than one page ahead.
 */
final class PageReader {

    private final LongFunction<Page> database;

    private @Nullable FutureTask<Page> ahead;

    private long aheadFrom;

    PageReader(LongFunction<Page> database) {
        this.database = database;
    }

    /**
     * The page at a position.
     * @param position where it begins
     * @param end where the store ends; beyond it nothing is read ahead
     */
    Page read(long position, long end) {
        FutureTask<Page> ready = (position == this.aheadFrom) ? this.ahead : null;
        this.ahead = null;
        Page page = (ready != null) ? join(ready) : this.database.apply(position);
        if (page.to() < end) {
            this.aheadFrom = page.to();
            this.ahead = start(() -> this.database.apply(page.to()));
        }
        return page;
    }

    private static FutureTask<Page> start(Callable<Page> reading) {
        FutureTask<Page> task = new FutureTask<>(reading);
        Thread.ofVirtual().name("event-store-read-ahead").start(task);
        return task;
    }

    private static Page join(FutureTask<Page> task) {
        try {
            return task.get();
        }
        catch (ExecutionException ex) {
            throw new EventStoreException("Could not read ahead", ex.getCause());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Interrupted while reading", ex);
        }
    }

}
