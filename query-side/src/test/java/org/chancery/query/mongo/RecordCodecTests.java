package org.chancery.query.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a view's document may be made of: the driver stores it and reads it back. */
class RecordCodecTests {

    private static final Everything FULL = new Everything("id", 3, true, 1.5, "Ёж",
            Instant.parse("2026-04-01T09:00:00.123Z"), LocalDate.of(2026, 4, 1), Colour.GREEN,
            new Part("часть", LocalDate.of(1900, 1, 1)), List.of(new Part("а", LocalDate.of(2199, 12, 31))),
            Set.of(Colour.RED), Map.of("ключ", 7L), Map.of("a", List.of(new Part("б", null))), 9);

    private static final Everything BARE = new Everything("bare", 0, false, 0, "", Instant.EPOCH, LocalDate.EPOCH,
            Colour.RED, null, List.of(), Set.of(), Map.of(), Map.of(), null);

    private final MongoCollection<Everything> documents = TestMongo.emptyDatabase(TestMongo.either(), getClass())
        .getCollection("everything", Everything.class);

    @Test
    void readsBackWhatItStored() {
        this.documents.insertMany(List.of(FULL, BARE));

        assertThat(this.documents.find(Filters.eq("id")).first()).isEqualTo(FULL);
        assertThat(this.documents.find(Filters.eq("bare")).first()).isEqualTo(BARE);
    }

    @Test
    void readsBackWhatChangesSet() {
        this.documents.insertOne(BARE);
        this.documents.updateOne(Filters.eq("bare"),
                Updates.combine(Updates.set("text", FULL.text()), Updates.set("date", FULL.date()),
                        Updates.set("colour", FULL.colour()), Updates.set("part", FULL.part()),
                        Updates.set("parts", FULL.parts()), Updates.set("colours", FULL.colours()),
                        Updates.set("numbers", FULL.numbers()), Updates.set("partsByName", FULL.partsByName()),
                        Updates.set("at", FULL.at()), Updates.set("maybe", FULL.maybe())));

        assertThat(this.documents.find(Filters.eq("bare")).first())
            .isEqualTo(new Everything("bare", 0, false, 0, FULL.text(), FULL.at(), FULL.date(), FULL.colour(),
                    FULL.part(), FULL.parts(), FULL.colours(), FULL.numbers(), FULL.partsByName(), FULL.maybe()));
    }

    @Test
    void readsAnAbsentFieldAndANullAlike() {
        this.documents.insertOne(FULL);
        this.documents.updateOne(Filters.eq("id"), Updates.combine(Updates.unset("part"), Updates.set("maybe", null)));

        Everything read = this.documents.find(Filters.eq("id")).first();

        assertThat(read.part()).isNull();
        assertThat(read.maybe()).isNull();
    }

    @Test
    void readsPastWhatTheEngineKeepsInADocument() {
        this.documents.insertOne(BARE);
        this.documents.updateOne(Filters.eq("bare"),
                Updates.combine(Updates.set("seen", new Document("stream", 5L)), Updates.set("born", 1L)));

        assertThat(this.documents.find(Filters.eq("bare")).first()).isEqualTo(BARE);
    }

    enum Colour {

        RED, GREEN

    }

    /** Public, as documents are. */
    public record Part(String name, @Nullable LocalDate on) {

    }

    /** One component of each kind. */
    public record Everything(@BsonId String id, int number, boolean flag, double share, String text, Instant at,
            LocalDate date, Colour colour, @Nullable Part part, List<Part> parts, Set<Colour> colours,
            Map<String, Long> numbers, Map<String, List<Part>> partsByName, @Nullable Integer maybe) {

    }

}
