package org.chancery.query.projection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of a view is read.
 *
 * @param view the view's name
 * @param serving the edition that is read
 * @param previous the one that was read before, to be gone back to
 * @param building the one that will be read as soon as it has caught up
 * @param left those that were gone back from, not to be moved to again
 * @param generations how many editions there have been
 * @param movedAt when another edition was read last
 */
record Pointer(String view, Place serving, @Nullable Place previous, @Nullable Place building, Set<Place> left,
        int generations, Instant movedAt) {

    static final String SERVING = "serving";

    static final String PREVIOUS = "previous";

    static final String BUILDING = "building";

    static final String LEFT = "left";

    static final String GENERATIONS = "generations";

    private static final String MOVED_AT = "movedAt";

    private static final String VERSION = "version";

    private static final String GENERATION = "generation";

    Pointer {
        left = Set.copyOf(left);
        // As the server keeps it, so that one can be compared with what it keeps.
        movedAt = movedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    static Pointer from(BsonDocument pointer) {
        Set<Place> left = new HashSet<>();
        pointer.getArray(LEFT, new BsonArray()).forEach((one) -> left.add(place(one.asDocument())));
        return new Pointer(pointer.getString(Write.ID).getValue(), place(pointer.getDocument(SERVING)),
                optional(pointer.get(PREVIOUS)), optional(pointer.get(BUILDING)), left,
                pointer.getNumber(GENERATIONS).intValue(),
                Instant.ofEpochMilli(pointer.getDateTime(MOVED_AT).getValue()));
    }

    BsonDocument toDocument() {
        BsonArray gone = new BsonArray();
        this.left.forEach((place) -> gone.add(bson(place)));
        return new BsonDocument(Write.ID, new BsonString(this.view)).append(SERVING, bson(this.serving))
            .append(PREVIOUS, bson(this.previous))
            .append(BUILDING, bson(this.building))
            .append(LEFT, gone)
            .append(GENERATIONS, new BsonInt32(this.generations))
            .append(MOVED_AT, new BsonDateTime(this.movedAt.toEpochMilli()));
    }

    /** The same, with another edition that is built for it. */
    Pointer building(@Nullable Place place, int count) {
        return new Pointer(this.view, this.serving, this.previous, place, this.left, count, this.movedAt);
    }

    /** The other edition is read from now on. */
    Pointer movedTo(Place place, Instant now) {
        return new Pointer(this.view, place, this.serving, null, this.left, this.generations, now);
    }

    /** What was read before is read again, and what is built now is not moved to. */
    Pointer backTo(Place place, Instant now) {
        Set<Place> gone = new HashSet<>(this.left);
        gone.add(this.serving);
        if (this.building != null) {
            gone.add(this.building);
        }
        return new Pointer(this.view, place, this.serving, null, gone, this.generations, now);
    }

    /** An edition is no more. */
    Pointer without(Place place) {
        return new Pointer(this.view, this.serving, place.equals(this.previous) ? null : this.previous,
                place.equals(this.building) ? null : this.building, this.left, this.generations, this.movedAt);
    }

    String collection() {
        return this.serving.collection(this.view);
    }

    /** What a node reads that knows no version later than its own. */
    String readableBy(View<?> own) {
        if (this.serving.version() <= own.version()) {
            return collection();
        }
        return (this.previous != null && this.previous.version() <= own.version()) ? this.previous.collection(this.view)
                : own.collection();
    }

    static BsonValue bson(@Nullable Place place) {
        return (place != null) ? new BsonDocument(VERSION, new BsonInt32(place.version())).append(GENERATION,
                new BsonInt32(place.generation())) : BsonNull.VALUE;
    }

    private static @Nullable Place optional(@Nullable BsonValue place) {
        return (place != null && place.isDocument()) ? place(place.asDocument()) : null;
    }

    private static Place place(BsonDocument place) {
        return new Place(place.getInt32(VERSION).getValue(), place.getInt32(GENERATION).getValue());
    }

}
