package org.chancery.command.application;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeastRecentlyUsedTests {

    private final Map<String, Integer> kept = LeastRecentlyUsed.atMost(3);

    @Test
    void whatWasAskedForLastStays() {
        this.kept.put("а", 1);
        this.kept.put("б", 2);
        this.kept.put("в", 3);
        assertThat(this.kept.get("а")).isEqualTo(1);
        this.kept.put("б", 22);
        this.kept.put("г", 4);
        assertThat(this.kept).containsOnlyKeys("а", "б", "г").containsEntry("б", 22);
    }

    @Test
    void manyThreadsNeverMakeItGrow() {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int thread = 0; thread < 8; thread++) {
                int own = thread;
                threads.submit(() -> {
                    for (int entry = 0; entry < 10_000; entry++) {
                        this.kept.put(own + "/" + entry, entry);
                        this.kept.get(own + "/" + (entry - 1));
                    }
                });
            }
        }
        assertThat(this.kept).hasSize(3);
    }

}
