package org.chancery.store.postgres;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the table of events, in pages that are bounded in events and in bytes. A page
 * holds its connection only while it is read, so any number of readers share few.
 */
final class Reads {

    /* The running sum bounds the bytes of a page, whatever a single event may weigh. */
    private static final String PAGE = """
            select %1$s
            from (
                select *, sum(octet_length(payload)) over (order by %2$s) - octet_length(payload) as before
                from (select * from event where %3$s order by %2$s limit ?) as next
            ) as page
            where before < ? order by %2$s
            """;

    private static final String FROM_POSITION = PAGE.formatted(EventRow.COLUMNS, "position", "position >= ?");

    private static final String OF_STREAM = PAGE.formatted(EventRow.COLUMNS, "sequence",
            "stream = ? and sequence >= ?");

    private static final int PAGE_EVENTS = 1_000;

    /** An event waits at most so long between being recorded and being stored. */
    private static final Duration DISORDER = Duration.ofMinutes(1);

    private static final int PAGE_BYTES = 4 * 1024 * 1024;

    private final Database database;

    Reads(Database database) {
        this.database = database;
    }

    /** The next events at and after a position; empty at the head. */
    List<EventRow> from(long position) {
        return this.database.list("read events from position " + position, FROM_POSITION, EventRow::read, position,
                PAGE_EVENTS, PAGE_BYTES);
    }

    /**
     * The events of a stream at and after a sequence number, page by page as asked for.
     */
    Stream<EventRow> of(String stream, long sequence) {
        return Stream
            .iterate(streamPage(stream, sequence), (page) -> !page.isEmpty(),
                    (page) -> isLast(page) ? List.of() : streamPage(stream, page.getLast().sequence() + 1))
            .flatMap(List::stream);
    }

    Optional<Long> lastSequenceOf(String stream) {
        return this.database.first("read the stream " + stream,
                "select sequence from event where stream = ? order by sequence desc limit 1", (row) -> row.getLong(1),
                stream);
    }

    /** The position that the next event will have. */
    long head() {
        return this.database
            .first("read the head", "select coalesce(max(position) + 1, 0) from event", (row) -> row.getLong(1))
            .orElseThrow();
    }

    /**
     * The position of the first event recorded at or after a moment, or the head. Events
     * are stored nearly in the order in which they were recorded; halving the positions
     * finds the place without an index that every append would pay for.
     */
    long firstSince(Instant moment) {
        long low = 0;
        long high = head();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (recordedAt(middle).isBefore(moment.minus(DISORDER))) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return this.database
            .first("find the events since " + moment,
                    "select position from event where position >= ? and recorded_at >= ? order by position limit 1",
                    (row) -> row.getLong(1), low, moment.atOffset(ZoneOffset.UTC))
            .orElseGet(this::head);
    }

    private List<EventRow> streamPage(String stream, long sequence) {
        return this.database.list("read the stream " + stream, OF_STREAM, EventRow::read, stream, sequence, PAGE_EVENTS,
                PAGE_BYTES);
    }

    private static boolean isLast(List<EventRow> page) {
        return page.size() < PAGE_EVENTS && page.stream().mapToLong((row) -> row.payload().length).sum() < PAGE_BYTES;
    }

    private Instant recordedAt(long position) {
        return this.database
            .first("read the event at " + position, "select recorded_at from event where position = ?",
                    (row) -> row.getObject(1, OffsetDateTime.class), position)
            .orElseThrow()
            .toInstant();
    }

}
