package org.chancery.store.postgres;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TailTests {

    private static final int EVENTS_OF_A_PAGE = 20;

    private final Tail tail = new Tail(0);

    private final Map<Long, Integer> making = new HashMap<>();

    @Test
    void newestEventsAreKeptAsMessages() {
        addRead(12);
        for (int page = 0; page < 12; page++) {
            read(page);
        }

        assertThat(this.making).hasSize(12).allSatisfy((page, made) -> assertThat(made).isEqualTo(1));
    }

    @Test
    void olderEventsAreKeptAsBytesAndMadeIntoMessagesAnew() {
        addRead(30);
        read(2);
        read(2);
        read(29);

        assertThat(this.making).containsEntry(2L, 2).containsEntry(29L, 1);
    }

    @Test
    void allButTheNewestAreLetGoHoweverSlowlyItGrows() {
        addRead(100);
        for (int page = 0; page < 80; page++) {
            read(page);
        }

        assertThat(this.making.entrySet()).filteredOn((page) -> page.getKey() < 80)
            .allSatisfy((page) -> assertThat(page.getValue()).isEqualTo(2));
    }

    /** Each read by who keeps up. */
    private void addRead(int pages) {
        for (long page = 0; page < pages; page++) {
            long number = page;
            this.tail.add(new Page(page * EVENTS_OF_A_PAGE, (page + 1) * EVENTS_OF_A_PAGE, 1, () -> {
                this.making.merge(number, 1, Integer::sum);
                return List.of();
            }));
            read(page);
        }
    }

    private void read(long page) {
        Objects.requireNonNull(this.tail.with(page * EVENTS_OF_A_PAGE)).events();
    }

}
