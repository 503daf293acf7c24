package org.chancery.meeting.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.chancery.meeting.api.DecisionState;
import org.jspecify.annotations.Nullable;

/**
 * A signed decision, from which its assignment and the report on that can be reached. It
 * never changes: what becomes of the assignment stands in the assignment.
 *
 * @param key meeting and decision, for clients make the ids of decisions, and two
 * meetings may have been given the same
 * @param id the decision's id
 * @param version the sequence of the signature among the meeting's events
 * @param assignment the id of the assignment that it became
 * @param readers the grants that may see it
 */
public record TracedDecision(@BsonId String key, String id, long version, String meeting, String agendaItemId,
        String number, String heard, String text, DecisionState state, @Nullable String executor,
        @Nullable LocalDate dueOn, @Nullable String controller, @Nullable String deferredTo, Instant signedAt,
        @Nullable String assignment, List<String> readers) {

}
