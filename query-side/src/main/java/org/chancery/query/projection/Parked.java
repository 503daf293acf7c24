package org.chancery.query.projection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * What a view leaves out; kept in its token, so that it is fenced and stored as the
 * position is. The letters beside the view say more, but what they say counts only as far
 * as this does.
 *
 * @param streams whose events it does not take in for now, each with the position of the
 * first that it did not
 * @param discarded the positions of the events that it never takes in
 * @param shared whether two streams may have written to one document: then events cannot
 * be taken in later than others and give the same
 */
record Parked(Map<String, Long> streams, Set<Long> discarded, boolean shared) {

    /** With more streams than that, the events are not to blame. */
    static final int MOST = 1_000;

    private static final Parked NOTHING = new Parked(Map.of(), Set.of(), false);

    private static final String PARKED = "parked";

    private static final String STREAM = "stream";

    private static final String FROM = "from";

    private static final String DISCARDED = "discarded";

    private static final String SHARED = "shared";

    Parked {
        streams = Map.copyOf(streams);
        discarded = Set.copyOf(discarded);
    }

    static Parked nothing() {
        return NOTHING;
    }

    /** As a token has it; one from before there was this is taken to be shared. */
    static Parked in(BsonDocument token) {
        Map<String, Long> streams = new HashMap<>();
        token.getArray(PARKED, new BsonArray())
            .forEach((one) -> streams.put(one.asDocument().getString(STREAM).getValue(),
                    one.asDocument().getNumber(FROM).longValue()));
        Set<Long> discarded = new HashSet<>();
        token.getArray(DISCARDED, new BsonArray())
            .forEach((position) -> discarded.add(position.asNumber().longValue()));
        return new Parked(streams, discarded, token.getBoolean(SHARED, BsonBoolean.TRUE).getValue());
    }

    boolean isEmpty() {
        return this.streams.isEmpty() && this.discarded.isEmpty();
    }

    boolean isFull() {
        return this.streams.size() >= MOST;
    }

    boolean holds(String stream) {
        return this.streams.containsKey(stream);
    }

    /** The position of the first event of the stream that is parked. */
    long from(String stream) {
        return this.streams.getOrDefault(stream, Long.MAX_VALUE);
    }

    Parked with(String stream, long from) {
        Map<String, Long> more = new HashMap<>(this.streams);
        more.put(stream, from);
        return new Parked(more, this.discarded, this.shared);
    }

    Parked without(String stream) {
        Map<String, Long> fewer = new HashMap<>(this.streams);
        fewer.remove(stream);
        return new Parked(fewer, this.discarded, this.shared);
    }

    Parked withDiscarded(long position) {
        Set<Long> more = new HashSet<>(this.discarded);
        more.add(position);
        return new Parked(this.streams, more, this.shared);
    }

    Parked asShared() {
        return new Parked(this.streams, this.discarded, true);
    }

    /** The fields of a token that say it. */
    BsonDocument toFields() {
        BsonArray parked = new BsonArray();
        this.streams.forEach((stream, from) -> parked
            .add(new BsonDocument(STREAM, new BsonString(stream)).append(FROM, new BsonInt64(from))));
        BsonArray never = new BsonArray();
        this.discarded.stream().sorted().forEach((position) -> never.add(new BsonInt64(position)));
        return new BsonDocument(PARKED, parked).append(DISCARDED, never)
            .append(SHARED, BsonBoolean.valueOf(this.shared));
    }

}
