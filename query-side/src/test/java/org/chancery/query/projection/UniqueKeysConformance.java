package org.chancery.query.projection;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.bson.Document;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.projection.ProjectionStatus.State;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.LibraryEvent.BookBought;
import org.chancery.query.projection.library.LibraryEvent.BookRetitled;
import org.chancery.query.projection.library.LibraryEvent.BookWithdrawn;
import org.chancery.query.projection.library.TitleDocument;
import org.chancery.query.projection.library.TitleProjector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A view of which no two documents may have the same title. */
abstract class UniqueKeysConformance extends EngineSuite {

    private static final String TITLES = TitleProjector.VIEW.collection();

    @Test
    void parksTheStreamOfTheSecondThatHasTheSameAndGoesOnWithTheOthers() {
        this.events.append(new BookBought("one", "Азбука"));
        this.events.append(new BookBought("two", "Азбука"));
        this.events.append(new BookBought("three", "Букварь"));
        this.events.append(new BookRetitled("three", "Азбука"));
        this.events.append(new BookBought("four", "Грамматика"));
        ProjectionEngine engine = started("one", this.events, new TitleProjector(), new BookCardProjector());

        until(() -> this.notes.position(TitleProjector.VIEW) == 4);
        assertThat(titles()).isEqualTo(Map.of("one", "Азбука", "three", "Букварь", "four", "Грамматика"));
        assertThat(letters().of(TITLES, -1, 10)).extracting(Letter::stream).containsExactly("two", "three");
        assertThat(statusOf(engine, TitleProjector.VIEW).parked()).isEqualTo(2);
        assertThat(statusOf(engine, BookCardProjector.VIEW).parked()).isZero();
    }

    @Test
    void asksForARebuildRatherThanTakeInLaterWhatDependsOnOthers() {
        this.events.append(new BookBought("one", "Азбука"));
        this.events.append(new BookBought("two", "Азбука"));
        AtomicBoolean broken = new AtomicBoolean(true);
        started("one", this.events, new Moody(broken));
        until(() -> this.notes.position(TitleProjector.VIEW) == 1);
        assertThat(titles()).isEqualTo(Map.of("two", "Азбука"));
        broken.set(false);

        assertThat(letters().retry(TITLES, "one", Duration.ofSeconds(20))).isEqualTo(Outcome.needsRebuild());
        assertThat(titles()).isEqualTo(Map.of("two", "Азбука"));
    }

    @Test
    void takesInOneBatchATitleThatWasFreeAgain() {
        this.events.append(new BookBought("one", "Азбука"));
        this.events.append(new BookWithdrawn("one"));
        this.events.append(new BookBought("two", "Азбука"));
        this.events.append(new BookRetitled("two", "Букварь"));
        this.events.append(new BookBought("three", "Азбука"));
        ProjectionEngine engine = started("one", this.events, new TitleProjector());

        until(() -> statusOf(engine, TitleProjector.VIEW).state() == State.LIVE
                && engine.status().getFirst().lag() == 0);
        assertThat(this.notes.batches).containsExactly(5);
        assertThat(titles()).isEqualTo(Map.of("two", "Букварь", "three", "Азбука"));
        assertThat(letters().of(TITLES, -1, 10)).isEmpty();
    }

    @Test
    void takesInAgainWhatItHas() {
        this.events.append(new BookBought("one", "Азбука"));
        this.events.append(new BookWithdrawn("one"));
        this.events.append(new BookBought("two", "Азбука"));
        Library library = new Library(List.of(new TitleProjector()), this.events, this.client, twice(),
                MongoAccess.DIRECT, false);
        library.takeAll(() -> 1);
        library.rewind(-1);

        library.takeAll(() -> 3);

        assertThat(titles()).isEqualTo(Map.of("two", "Азбука"));
        assertThat(library.letters(TitleProjector.VIEW)).isEmpty();
    }

    private Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        this.database.getCollection(TITLES)
            .find()
            .sort(new Document("_id", 1))
            .forEach((title) -> titles.put(title.getString("_id"), title.getString("title")));
        return titles;
    }

    /** Does not take in the first event while it is broken. */
    private record Moody(AtomicBoolean broken) implements Projector<TitleDocument> {

        @Override
        public View<TitleDocument> view() {
            return TitleProjector.VIEW;
        }

        @Override
        public void project(Fact fact, Writes<TitleDocument> writes) {
            if (this.broken.get() && fact.position() == 0) {
                throw new IllegalStateException("out of ink");
            }
            new TitleProjector().project(fact, writes);
        }

    }

}
