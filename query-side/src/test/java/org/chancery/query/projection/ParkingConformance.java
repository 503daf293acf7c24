package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.chancery.query.projection.ProjectionStatus.State;
import org.chancery.query.projection.library.BookCardDocument;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.LibraryEvent.BookBought;
import org.chancery.query.projection.library.LibraryEvent.BookLent;
import org.chancery.query.projection.library.LibraryEvent.BookRetitled;
import org.chancery.query.projection.library.LibraryEvent.ReaderJoined;
import org.chancery.query.projection.library.ReaderDeskProjector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Events that a view cannot take in: what is parked, taken in later, or given up. */
abstract class ParkingConformance extends EngineSuite {

    @Test
    void parksTheStreamOfAnEventThatFailsAndTakesItInWhenOrdered() {
        AtomicBoolean broken = new AtomicBoolean(true);
        this.events.append(new ReaderJoined(UUID.randomUUID().toString(), "Первый"));
        this.events.append(new BookBought(this.book, "Азбука"));
        ProjectionEngine engine = started("one", this.events, new Breaking(broken, BookBought.class, 0),
                new ReaderDeskProjector());

        long behind = this.events.append(new BookRetitled(this.book, "Букварь"));
        until(() -> this.notes.position(BookCardProjector.VIEW) == behind);
        broken.set(false);
        String other = UUID.randomUUID().toString();
        long position = this.events.append(new BookBought(other, "Арифметика"));
        until(() -> this.notes.position(BookCardProjector.VIEW) == position);

        ProjectionStatus status = statusOf(engine, BookCardProjector.VIEW);
        assertThat(status.state()).isEqualTo(State.LIVE);
        assertThat(status.parked()).isEqualTo(1);
        assertThat(document(BookCardProjector.VIEW, other)).containsEntry("title", "Арифметика");
        assertThat(document(BookCardProjector.VIEW, this.book)).isNull();
        assertThat(statusOf(engine, ReaderDeskProjector.VIEW).parked()).isZero();
        assertThat(letters().of(BookCardProjector.VIEW.collection(), -1, 10))
            .extracting(Letter::position, Letter::sequence, Letter::event, Letter::state, Letter::problem,
                    Letter::tried)
            .containsExactly(tuple(1L, 0L, "BookBought", Letter.State.FAILED, "out of ink", 1),
                    tuple(behind, 1L, "BookRetitled", Letter.State.BEHIND, null, 0));
        assertThat(letters().of(BookCardProjector.VIEW.collection(), 1, 10)).hasSize(1);

        assertThat(letters().retry(BookCardProjector.VIEW.collection(), this.book, Duration.ofSeconds(20)))
            .isEqualTo(Outcome.freed(2));
        assertThat(document(BookCardProjector.VIEW, this.book)).containsEntry("title", "Букварь")
            .containsEntry("version", 1L);
        assertThat(this.notes.changed).contains(this.book);
        assertThat(letters().of(BookCardProjector.VIEW.collection(), -1, 10)).isEmpty();
        assertThat(this.database.getCollection("bookCard_1.letters").countDocuments()).isZero();
    }

    @Test
    void takesTheChangeOfADocumentThatIsNotThereForAnError() {
        this.events.append(new BookBought(this.book, "Азбука"));
        this.events.append(new BookLent(this.book, UUID.randomUUID().toString()));
        ProjectionEngine engine = started("one", this.events, new BookCardProjector(), new ReaderDeskProjector());

        until(() -> statusOf(engine, ReaderDeskProjector.VIEW).parked() == 1);
        Letter letter = letters().of(ReaderDeskProjector.VIEW.collection(), -1, 10).getFirst();
        assertThat(letter.event()).isEqualTo("BookLent");
        assertThat(letter.problem()).contains("does not exist");
        assertThat(letters().retry(ReaderDeskProjector.VIEW.collection(), this.book, Duration.ofSeconds(20)).result())
            .isEqualTo(Outcome.Result.NEEDS_REBUILD);
        until(() -> this.notes.position(BookCardProjector.VIEW) == 1);
    }

    @Test
    void takesASecondCreationOfADocumentForAnError() {
        this.events.append(new BookBought(this.book, "Азбука"));
        this.events.append(new BookBought(this.book, "Букварь"));
        ProjectionEngine engine = started("one", this.events, new BookCardProjector());

        until(() -> statusOf(engine, BookCardProjector.VIEW).parked() == 1);
        assertThat(document(BookCardProjector.VIEW, this.book)).containsEntry("title", "Азбука");
    }

    @Test
    void givesUpTheEventThatFailsAndTakesInThoseBehindIt() {
        this.events.append(new BookBought(this.book, "Азбука"));
        this.events.append(new BookRetitled(this.book, "Никуда"));
        long last = this.events.append(new BookRetitled(this.book, "Букварь"));
        started("one", this.events, new Breaking(new AtomicBoolean(true), BookRetitled.class, 1));
        until(() -> this.notes.position(BookCardProjector.VIEW) == last);

        Outcome outcome = letters().discard(BookCardProjector.VIEW.collection(), this.book, Duration.ofSeconds(20));

        assertThat(outcome).isEqualTo(Outcome.freed(1));
        assertThat(document(BookCardProjector.VIEW, this.book)).containsEntry("title", "Букварь")
            .containsEntry("formerTitles", List.of("Букварь"));
        assertThat(letters().of(BookCardProjector.VIEW.collection(), -1, 10)).extracting(Letter::state)
            .containsExactly(Letter.State.DISCARDED);
    }

    @Test
    void keepsAnEventThatFailsAgainAndCountsHowOftenItWasTried() {
        this.events.append(new BookBought(this.book, "Азбука"));
        started("one", this.events, new Breaking(new AtomicBoolean(true), BookBought.class, 0));
        until(() -> this.notes.position(BookCardProjector.VIEW) == 0);

        Outcome outcome = letters().retry(BookCardProjector.VIEW.collection(), this.book, Duration.ofSeconds(20));

        assertThat(outcome).isEqualTo(Outcome.failed(0, "out of ink"));
        assertThat(letters().of(BookCardProjector.VIEW.collection(), this.book)).extracting(Letter::tried)
            .containsExactly(2);
    }

    @Test
    void countsOnlyThoseEventsThatItTookIn() {
        AtomicBoolean broken = new AtomicBoolean(true);
        this.events.append(new BookBought(this.book, "Азбука"));
        this.events.append(new BookBought(this.book, "Букварь"));
        started("one", this.events, new Breaking(broken, BookBought.class, 0));
        until(() -> this.notes.position(BookCardProjector.VIEW) == 1);
        broken.set(false);

        Outcome outcome = letters().retry(BookCardProjector.VIEW.collection(), this.book, Duration.ofSeconds(20));

        assertThat(outcome.result()).isEqualTo(Outcome.Result.FAILED);
        assertThat(outcome.applied()).isEqualTo(1);
        assertThat(document(BookCardProjector.VIEW, this.book)).containsEntry("title", "Азбука");
    }

    @Test
    void countsOneTryThoughEveryWriteIsSentTwice() {
        this.events.append(new BookBought(this.book, "Азбука"));
        startedTwice("one", this.events, new Breaking(new AtomicBoolean(true), BookBought.class, 0));
        until(() -> this.notes.position(BookCardProjector.VIEW) == 0);
        DeadLetters twice = new DeadLetters(twice(), new ViewTokens(twice(), "any", LEASE, Clock.systemUTC()));

        assertThat(twice.retry(BookCardProjector.VIEW.collection(), this.book, Duration.ofSeconds(20)))
            .isEqualTo(Outcome.failed(0, "out of ink"));
        assertThat(letters().of(BookCardProjector.VIEW.collection(), this.book)).extracting(Letter::tried)
            .containsExactly(2);
    }

    @Test
    void knowsAfterARestartWhatIsParked() {
        this.events.append(new BookBought(this.book, "Азбука"));
        ProjectionEngine first = started("one", this.events,
                new Breaking(new AtomicBoolean(true), BookBought.class, 0));
        until(() -> this.notes.position(BookCardProjector.VIEW) == 0);
        first.stop();

        ProjectionEngine second = started("two", this.events, new BookCardProjector());
        long behind = this.events.append(new BookRetitled(this.book, "Букварь"));

        until(() -> this.notes.position(BookCardProjector.VIEW) == behind);
        assertThat(statusOf(second, BookCardProjector.VIEW).parked()).isEqualTo(1);
        assertThat(letters().of(BookCardProjector.VIEW.collection(), this.book)).hasSize(2);
    }

    @Test
    void takesAFaultOfTheServerForNoFaultOfTheEvent() {
        this.events.append(new BookBought(this.book, "Азбука"));
        AtomicBoolean down = new AtomicBoolean(true);
        ProjectionEngine engine = started("one", this.events, new UnreachableAccess(down), new BookCardProjector());

        until(() -> statusOf(engine, BookCardProjector.VIEW).state() == State.FAILED);
        down.set(false);

        until(() -> this.notes.position(BookCardProjector.VIEW) == 0);
        assertThat(statusOf(engine, BookCardProjector.VIEW).parked()).isZero();
        assertThat(document(BookCardProjector.VIEW, this.book)).containsEntry("title", "Азбука");
    }

    @Test
    void stopsAsAWholeWhenSoMuchFailsThatItIsNotTheEventsFault() {
        for (int i = 0; i <= Parked.MOST; i++) {
            this.events.append(new BookBought(UUID.randomUUID().toString(), "Азбука"));
        }
        ProjectionEngine engine = started("one", this.events,
                new Breaking(new AtomicBoolean(true), BookBought.class, 0));

        until(() -> statusOf(engine, BookCardProjector.VIEW).state() == State.FAILED);
        assertThat(statusOf(engine, BookCardProjector.VIEW).parked()).isEqualTo(Parked.MOST);
        assertThat(statusOf(engine, BookCardProjector.VIEW).problem()).contains("out of ink");
    }

    /** A projector of book cards that can be broken and mended. */
    private record Breaking(AtomicBoolean broken, Class<?> event,
            long sequence) implements Projector<BookCardDocument> {

        @Override
        public View<BookCardDocument> view() {
            return BookCardProjector.VIEW;
        }

        @Override
        public void project(Fact fact, Writes<BookCardDocument> writes) {
            if (this.broken.get() && this.event.isInstance(fact.event())
                    && (this.sequence == 0 || fact.sequence() == this.sequence)) {
                throw new IllegalStateException("out of ink");
            }
            new BookCardProjector().project(fact, writes);
        }

    }

}
