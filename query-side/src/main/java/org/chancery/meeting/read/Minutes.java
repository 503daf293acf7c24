package org.chancery.meeting.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.bson.codecs.pojo.annotations.BsonId;
import org.chancery.meeting.api.DecisionState;
import org.chancery.meeting.api.Presence;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting (протокол). Until they are signed they are seen only by those
 * who write them.
 *
 * @param id the meeting's id
 * @param version the sequence of the meeting's last event
 * @param marks who was there, by position
 * @param decisionsById what was decided
 * @param draft whether they wait for the signature
 * @param drafters the grants that may see the draft
 * @param readers the grants that may see the rest
 */
public record Minutes(@BsonId String id, long version, String meeting, String secretary, Map<String, Mark> marks,
        Map<String, Entry> decisionsById, @Nullable Instant startedAt, @Nullable Instant endedAt,
        @Nullable Instant signedAt, @Nullable String signedBy, boolean draft, List<String> drafters,
        List<String> readers) {

    /** Who was there, first those who were. */
    public List<Mark> attendance() {
        return this.marks.values()
            .stream()
            .sorted(Comparator.comparing(Mark::presence).thenComparing(Mark::position))
            .toList();
    }

    /** How many were there at the end (MTG-9). */
    public int presentCount() {
        return (int) this.marks.values().stream().filter((mark) -> mark.presence().isPresent()).count();
    }

    /** What was decided: as numbered by the signature, before it as recorded. */
    public List<Entry> decisions() {
        return this.decisionsById.values()
            .stream()
            .sorted(Comparator.comparing(Entry::number, Comparator.nullsLast(DottedNumber.ORDER))
                .thenComparingLong(Entry::version))
            .toList();
    }

    /** Whether one participant was there, and why not. */
    public record Mark(String position, Presence presence, @Nullable String reason) {

    }

    /** A decision as it stands in the minutes. */
    public record Entry(String id, long version, String meeting, String agendaItemId, @Nullable String number,
            String heard, String text, DecisionState state, @Nullable String executor, @Nullable LocalDate dueOn,
            @Nullable String controller, @Nullable String deferredTo, @Nullable Instant signedAt,
            @Nullable String assignment) {

    }

}
