package org.chancery.query.projection;

import java.util.concurrent.ExecutorService;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeedTests {

    @Test
    void letsViewsWorkOnThreadsThatTakeTurns() throws Exception {
        try (ExecutorService workers = Feed.workers()) {
            assertThat(workers.submit(() -> Thread.currentThread().isVirtual()).get()).isFalse();
        }
    }

}
