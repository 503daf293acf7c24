package org.chancery.meeting.read;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.bson.codecs.pojo.annotations.BsonId;
import org.chancery.meeting.api.MeetingKind;
import org.chancery.meeting.api.ParticipantRole;
import org.chancery.meeting.api.ParticipationStatus;
import org.chancery.meeting.api.Presence;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands in calendars. People stand in it by their positions.
 *
 * @param id the meeting's id
 * @param version the sequence of its last event
 * @param invited who takes part, by position
 * @param sequence counts the changes of time, place and participants, as iCalendar does
 * @param quorumRule how many voting participants must be present, unless more than half
 * @param quorum how many were, when it began or was found not to be held
 * @param readers the grants that may see it
 */
public record MeetingCard(@BsonId String id, long version, String title, MeetingKind kind, State state,
        Instant startsAt, Instant endsAt, String zone, @Nullable String place, String organizer, String secretary,
        Map<String, Participant> invited, @Nullable Integer quorumRule, @Nullable Quorum quorum, boolean urgent,
        int sequence, List<Move> moves, Instant scheduledAt, @Nullable Instant startedAt, @Nullable Instant endedAt,
        @Nullable String reason, List<String> readers) {

    private static final Comparator<Participant> CHAIR_FIRST = Comparator.comparing(Participant::role)
        .thenComparing(Participant::voting, Comparator.reverseOrder())
        .thenComparing(Participant::position);

    /** Who takes part: the chair, those who vote, the others. */
    public List<Participant> participants() {
        return this.invited.values().stream().sorted(CHAIR_FIRST).toList();
    }

    /** The position that presides. */
    public @Nullable String chair() {
        return participants().stream()
            .filter((participant) -> participant.role() == ParticipantRole.CHAIR)
            .map(Participant::position)
            .findFirst()
            .orElse(null);
    }

    /** Where it stands. */
    public enum State {

        SCHEDULED, IN_PROGRESS, ENDED, MINUTES_SIGNED, CANCELLED, NOT_HELD

    }

    /** Someone who takes part, what he answered, whether he is there. */
    public record Participant(String position, ParticipantRole role, boolean voting, ParticipationStatus response,
            @Nullable String delegate, @Nullable String comment, @Nullable Presence presence) {

    }

    /** How many of those who vote were there. */
    public record Quorum(int voters, int present, int needed) {

    }

    /** That it was moved, and to when and where. */
    public record Move(Instant movedAt, Instant startsAt, Instant endsAt, @Nullable String place, String reason) {

    }

}
