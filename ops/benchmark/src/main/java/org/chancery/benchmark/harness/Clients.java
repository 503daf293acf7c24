package org.chancery.benchmark.harness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Clients who work at once, each doing one thing after the other. */
public final class Clients {

    private Clients() {
    }

    /**
     * How often all of them together did it in a second; each does it once at least.
     * @param work is asked for once for each client
     */
    public static double perSecond(int clients, Duration time, Supplier<Work> work) throws Exception {
        long began = System.nanoTime();
        long until = began + time.toNanos();
        long done = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Work own = work.get();
                counts.add(threads.submit(() -> countUntil(until, own)));
            }
            for (Future<Long> count : counts) {
                done += count.get();
            }
        }
        return done * 1e9 / (System.nanoTime() - began);
    }

    private static long countUntil(long until, Work work) throws Exception {
        long count = 0;
        do {
            work.once();
            count++;
        }
        while (System.nanoTime() < until);
        return count;
    }

    /** What a client does again and again. */
    @FunctionalInterface
    public interface Work {

        void once() throws Exception;

    }

}
