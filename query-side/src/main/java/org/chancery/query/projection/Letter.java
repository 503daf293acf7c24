package org.chancery.query.projection;

import java.time.Instant;

import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * An event that a view has not taken in: because it could not be, or because it stands
 * behind one of its stream that could not.
 *
 * @param stream the id of the object to which it happened
 * @param sequence the how-manieth event of that object it is
 * @param position its position in the history
 * @param event its name, as it is stored
 * @param state whether it failed, waits or was given up
 * @param problem why it could not be taken in; null for one that waits
 * @param parkedAt when it was first left out
 * @param tried how often it was tried
 * @param touched whether something of it may have been written
 */
public record Letter(String stream, long sequence, long position, String event, State state, @Nullable String problem,
        Instant parkedAt, int tried, boolean touched) {

    static final String STREAM = "stream";

    static final String STATE = "state";

    static final String PROBLEM = "problem";

    static final String TRIED = "tried";

    private static final String SEQUENCE = "sequence";

    private static final String POSITION = "position";

    private static final String EVENT = "event";

    private static final String PARKED_AT = "parkedAt";

    static final String TOUCHED = "touched";

    /** What has become of the event. */
    public enum State {

        /** It could not be taken in. */
        FAILED,

        /** It stands behind one that could not. */
        BEHIND,

        /** It was given up: the view does without it. */
        DISCARDED

    }

    static Letter failed(Fact fact, ProjectionFailed why, Instant at) {
        return of(fact, State.FAILED, why.reason(), at, 1, why.isTouched());
    }

    static Letter behind(Fact fact, Instant at) {
        return of(fact, State.BEHIND, null, at, 0, false);
    }

    static Letter from(BsonDocument letter) {
        BsonString noProblem = new BsonString("");
        String problem = letter.isNull(PROBLEM) ? null : letter.getString(PROBLEM, noProblem).getValue();
        return new Letter(letter.getString(STREAM).getValue(), letter.getInt64(SEQUENCE).getValue(),
                letter.getInt64(POSITION).getValue(), letter.getString(EVENT).getValue(),
                State.valueOf(letter.getString(STATE).getValue()), problem,
                Instant.ofEpochMilli(letter.getDateTime(PARKED_AT).getValue()), letter.getNumber(TRIED).intValue(),
                letter.getBoolean(TOUCHED).getValue());
    }

    BsonDocument toDocument() {
        return new BsonDocument(Write.ID, new BsonString(id(this.position))).append(STREAM, new BsonString(this.stream))
            .append(SEQUENCE, new BsonInt64(this.sequence))
            .append(POSITION, new BsonInt64(this.position))
            .append(EVENT, new BsonString(this.event))
            .append(STATE, new BsonString(this.state.name()))
            .append(PROBLEM, (this.problem != null) ? new BsonString(this.problem) : BsonNull.VALUE)
            .append(PARKED_AT, new BsonDateTime(this.parkedAt.toEpochMilli()))
            .append(TRIED, new BsonInt32(this.tried))
            .append(TOUCHED, BsonBoolean.valueOf(this.touched));
    }

    /** Sorts as the position does. */
    static String id(long position) {
        return "%019d".formatted(position);
    }

    private static Letter of(Fact fact, State state, @Nullable String problem, Instant at, int tried, boolean touched) {
        StoredAs stored = fact.event().getClass().getAnnotation(StoredAs.class);
        String name = (stored != null) ? stored.value() : fact.event().getClass().getSimpleName();
        return new Letter(fact.stream(), fact.sequence(), fact.position(), name, state, problem, at, tried, touched);
    }

}
