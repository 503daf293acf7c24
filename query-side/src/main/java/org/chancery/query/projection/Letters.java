package org.chancery.query.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.chancery.query.mongo.MongoAccess;

/**
 * The events that a view has not taken in, one document each, in the order of the
 * history. A letter is written before the token that makes it count, and removed after
 * the token that ends it; so one that no token speaks of is none.
 */
final class Letters {

    private final MongoCollection<BsonDocument> letters;

    Letters(MongoCollection<BsonDocument> letters) {
        this.letters = letters;
    }

    void prepare() {
        this.letters.createIndex(Indexes.ascending(Letter.STREAM, Write.ID));
    }

    void put(MongoAccess access, List<Letter> given) {
        Map<String, BsonDocument> documents = new LinkedHashMap<>();
        given.forEach((letter) -> documents.put(Letter.id(letter.position()), letter.toDocument()));
        new Tray(this.letters, (id, letter) -> new ReplaceOneModel<>(Filters.eq(Write.ID, id), letter)).put(access,
                documents);
    }

    /** It was tried once more, in vain. */
    void failedAgain(MongoAccess access, Letter letter, ProjectionFailed why) {
        change(access, letter,
                Updates.combine(Updates.set(Letter.STATE, Letter.State.FAILED.name()),
                        Updates.set(Letter.PROBLEM, why.reason()), Updates.set(Letter.TRIED, letter.tried() + 1),
                        Updates.set(Letter.TOUCHED, letter.touched() || why.isTouched())));
    }

    void discard(MongoAccess access, Letter letter) {
        change(access, letter, Updates.set(Letter.STATE, Letter.State.DISCARDED.name()));
    }

    /** What is parked of a stream from this position on. */
    List<Letter> of(String stream, long from) {
        return find(Filters.and(Filters.eq(Letter.STREAM, stream), Filters.gte(Write.ID, Letter.id(from)),
                Filters.ne(Letter.STATE, Letter.State.DISCARDED.name())), Integer.MAX_VALUE);
    }

    /** The letters of these events that were given up. */
    List<Letter> discarded(Set<Long> positions) {
        return find(Filters.in(Write.ID, positions.stream().map(Letter::id).toList()), Integer.MAX_VALUE);
    }

    /** All that count, in the order of the history. */
    List<Letter> after(long position, Parked parked, int most) {
        List<Bson> counting = new ArrayList<>();
        parked.streams()
            .forEach((stream, from) -> counting
                .add(Filters.and(Filters.eq(Letter.STREAM, stream), Filters.gte(Write.ID, Letter.id(from)))));
        counting.add(Filters.in(Write.ID, parked.discarded().stream().map(Letter::id).toList()));
        return find(Filters.and(Filters.gt(Write.ID, Letter.id(position)), Filters.or(counting)), most);
    }

    /** Forget what of a stream was taken in, all before this position. */
    void remove(MongoAccess access, String stream, long before) {
        access.write(this.letters, List.of(new DeleteManyModel<>(Filters.and(Filters.eq(Letter.STREAM, stream),
                Filters.lt(Write.ID, Letter.id(before)), Filters.ne(Letter.STATE, Letter.State.DISCARDED.name())))));
    }

    private void change(MongoAccess access, Letter letter, Bson change) {
        access.write(this.letters,
                List.of(new UpdateOneModel<>(Filters.eq(Write.ID, Letter.id(letter.position())), change)));
    }

    private List<Letter> find(Bson filter, int most) {
        return this.letters.find(filter)
            .sort(Sorts.ascending(Write.ID))
            .limit((most == Integer.MAX_VALUE) ? 0 : most)
            .map(Letter::from)
            .into(new ArrayList<>());
    }

}
