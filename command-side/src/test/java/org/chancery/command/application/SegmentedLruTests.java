package org.chancery.command.application;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SegmentedLruTests {

    private final SegmentedLru<String, Integer> map = new SegmentedLru<>(2, 3);

    @Test
    void ofWhatIsNewTheLastStay() {
        this.map.put("а", 1);
        this.map.put("б", 2);
        this.map.put("а", 11);
        this.map.put("в", 3);

        assertThat(this.map.get("б")).isNull();
        assertThat(this.map.get("а")).isEqualTo(11);
        assertThat(this.map.get("в")).isEqualTo(3);
    }

    @Test
    void whatIsAskedForAgainOutlivesWhatIsNew() {
        this.map.put("а", 1);
        assertThat(this.map.get("а")).isEqualTo(1);
        this.map.put("а", 11);
        IntStream.range(0, 10).forEach((other) -> this.map.put("другой " + other, other));

        assertThat(this.map.get("а")).isEqualTo(11);
    }

    @Test
    void ofWhatIsAskedForAgainTheLastStay() {
        for (String asked : new String[] { "а", "б", "в" }) {
            this.map.put(asked, 1);
            this.map.get(asked);
        }
        this.map.get("а");
        this.map.put("г", 1);
        this.map.get("г");

        assertThat(this.map.get("б")).isNull();
        assertThat(this.map.get("а")).isEqualTo(1);
        assertThat(this.map.get("в")).isEqualTo(1);
        assertThat(this.map.get("г")).isEqualTo(1);
    }

    @Test
    void whatIsRemovedIsGone() {
        this.map.put("новый", 1);
        this.map.put("старый", 2);
        this.map.get("старый");

        assertThat(this.map.remove("новый")).isTrue();
        assertThat(this.map.remove("старый")).isTrue();
        assertThat(this.map.remove("старый")).isFalse();
        assertThat(this.map.get("новый")).isNull();
        assertThat(this.map.get("старый")).isNull();
    }

    @Test
    void whatIsThereIsNotReplacedByWhatMayOnlyBeNew() {
        assertThat(this.map.putIfAbsent("а", 1)).isTrue();
        assertThat(this.map.putIfAbsent("а", 2)).isFalse();

        assertThat(this.map.get("а")).isEqualTo(1);
    }

    @Test
    void manyThreadsNeverMakeItGrow() {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int thread = 0; thread < 8; thread++) {
                int own = thread;
                threads.submit(() -> {
                    for (int entry = 0; entry < 10_000; entry++) {
                        this.map.put(own + "/" + entry, entry);
                        this.map.get(own + "/" + (entry - 1));
                    }
                });
            }
        }
        assertThat(IntStream.range(0, 8)
            .boxed()
            .flatMap((thread) -> IntStream.range(0, 10_000).mapToObj((entry) -> thread + "/" + entry))
            .filter((key) -> this.map.get(key) != null)).hasSizeBetween(3, 2 + 3);
    }

}
