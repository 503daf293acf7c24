package org.chancery.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/** Looks again and again how much memory is taken, until it is asked for the most. */
final class MemoryWatch {

    private static final long GLANCE_MILLIS = 200;

    private final CompletableFuture<Double> most = new CompletableFuture<>();

    private final Thread watching;

    private MemoryWatch(Launched chancery) {
        this.watching = Thread.ofPlatform().name("memory").daemon().start(() -> watch(chancery));
    }

    static MemoryWatch of(Launched chancery) {
        return new MemoryWatch(chancery);
    }

    /** Stop watching. */
    double most() {
        this.watching.interrupt();
        return this.most.join();
    }

    private void watch(Launched chancery) {
        double most = 0;
        try {
            while (!Thread.interrupted()) {
                most = Math.max(most, chancery.megabytes());
                Thread.sleep(GLANCE_MILLIS);
            }
            this.most.complete(most);
        }
        catch (InterruptedException ex) {
            this.most.complete(most);
        }
        catch (IOException ex) {
            this.most.completeExceptionally(new UncheckedIOException(ex));
        }
    }

}
