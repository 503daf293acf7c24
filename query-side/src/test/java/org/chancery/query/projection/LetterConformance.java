package org.chancery.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import java.util.stream.LongStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.mongo.Twice;
import org.chancery.query.projection.Outcome.Result;
import org.chancery.query.projection.library.BookCardDocument;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.LibraryHistory;
import org.chancery.store.conformance.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Events that fail park their streams, and nothing is lost or doubled whatever befalls
 * the view meanwhile; taken in later, they give the documents of a clean run, byte for
 * byte. Tried on random histories; a failing one is replayed by
 * {@code -Dchancery.seed=…}.
 */
abstract class LetterConformance {

    private static final int LENGTH = 2_500;

    private static final int FAILURES = 25;

    private final MongoClient client = client();

    private final AtomicBoolean broken = new AtomicBoolean();

    abstract MongoClient client();

    static LongStream seeds() {
        return ProjectionConformance.seeds();
    }

    @ParameterizedTest(name = "-Dchancery.seed={0}")
    @MethodSource("seeds")
    void parksWhatFailsAndTakesItInLaterAsIfItHadNeverFailed(long seed) {
        Random random = new Random(seed);
        parkAndTakeIn(seed, random, ProjectionConformance.sizes(random));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 999, 1_000 })
    void parksWhatFailsAndTakesItInLaterInBatchesOf(int size) {
        parkAndTakeIn(size, new Random(size), () -> size);
    }

    private void parkAndTakeIn(long seed, Random random, IntSupplier sizes) {
        InMemoryEvents history = LibraryHistory.of(seed, LENGTH);
        List<Fact> facts = Library.next(history, -1, LENGTH);
        Set<Long> failing = failing(facts, random);
        CrashingAccess access = new CrashingAccess();
        Library library = library("", history, new Failing(this.broken, failing), access, random);

        this.broken.set(true);
        trouble(library, access, random, () -> library.takeAll(sizes));

        List<Letter> letters = library.letters(BookCardProjector.VIEW);
        assertThat(letters).as(Seeds.replay(seed))
            .extracting(Letter::position)
            .containsExactlyElementsOf(parkedBy(failing, facts));

        this.broken.set(false);
        Set<String> streams = new HashSet<>();
        letters.forEach((letter) -> streams.add(letter.stream()));
        Map<String, String> orders = new HashMap<>();
        streams
            .forEach((stream) -> orders.put(stream, library.order(Orders.Kind.RETRY, BookCardProjector.VIEW, stream)));
        trouble(library, access, random, () -> library.take(1));

        assertThat(orders.values()).allMatch((order) -> library.outcome(order).orElseThrow().result() == Result.FREED);
        assertThat(library.letters(BookCardProjector.VIEW)).isEmpty();
        assertThat(library.documents()).as(Seeds.replay(seed)).isEqualTo(cleanRun(history));
    }

    private void trouble(Library library, CrashingAccess access, Random random, Runnable work) {
        for (int trouble = 0; trouble < 25; trouble++) {
            access.crashAfter(ProjectionConformance.untilTheCrash(random));
            try {
                work.run();
            }
            catch (CrashingAccess.Crash ex) {
                // What a crash is: the next process knows nothing of this one.
            }
            access.crashNoMore();
            library.restart();
        }
        work.run();
    }

    private List<String> cleanRun(InMemoryEvents history) {
        Library library = library("_clean", history, new BookCardProjector(), MongoAccess.DIRECT, null);
        library.takeAll(() -> 1_000);
        return library.documents();
    }

    private Library library(String suffix, InMemoryEvents history, Projector<?> projector, MongoAccess access,
            Random random) {
        MongoDatabase database = this.client.getDatabase("test_letters" + suffix);
        TestMongo.empty(database);
        boolean transactions = random != null && random.nextBoolean()
                && ServerAbilities.askedOf(this.client, database).transactions();
        return new Library(List.of(projector), history, this.client,
                (random != null && random.nextBoolean()) ? Twice.of(database, random, 3) : database, access,
                transactions);
    }

    private static Set<Long> failing(List<Fact> facts, Random random) {
        Set<Long> failing = new HashSet<>();
        for (int i = 0; i < FAILURES; i++) {
            failing.add((long) random.nextInt(facts.size()));
        }
        return failing;
    }

    /** All of a stream from its first event on that fails. */
    private static List<Long> parkedBy(Set<Long> failing, List<Fact> facts) {
        Set<String> streams = new HashSet<>();
        List<Long> parked = new ArrayList<>();
        for (Fact fact : facts) {
            if (failing.contains(fact.position())) {
                streams.add(fact.stream());
            }
            if (streams.contains(fact.stream())) {
                parked.add(fact.position());
            }
        }
        return parked;
    }

    /** A projector of book cards that fails at some events while it is broken. */
    private record Failing(AtomicBoolean broken, Set<Long> at) implements Projector<BookCardDocument> {

        @Override
        public View<BookCardDocument> view() {
            return BookCardProjector.VIEW;
        }

        @Override
        public void project(Fact fact, Writes<BookCardDocument> writes) {
            new BookCardProjector().project(fact, writes);
            if (this.broken.get() && this.at.contains(fact.position())) {
                throw new IllegalStateException("out of ink");
            }
        }

    }

}
