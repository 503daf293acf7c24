package org.chancery.query.projection;

import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.LongStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.mongo.Twice;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.LibraryHistory;
import org.chancery.store.conformance.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever befalls a projection, its documents are those of a clean run, byte for byte.
 * Tried on random histories; a failing one is replayed by {@code -Dchancery.seed=…}. Not
 * asserted: what may be read in between.
 */
abstract class ProjectionConformance {

    private static final int HISTORIES = 2;

    /** Two batches of the greatest size, and a rest. */
    private static final int LENGTH = 2_500;

    private final MongoClient client = client();

    private final MongoDatabase clean = database("_clean");

    private final MongoDatabase tried = database("");

    abstract MongoClient client();

    static LongStream seeds() {
        return Seeds.any(HISTORIES);
    }

    @ParameterizedTest(name = "-Dchancery.seed={0}")
    @MethodSource("seeds")
    void givesTheSameDocumentsForAnyBatchSizeAndCrashAndRepetition(long seed) {
        InMemoryEvents history = LibraryHistory.of(seed, LENGTH);

        Random random = new Random(seed);
        List<String> documents = troubledRun(history, random, sizes(random));

        assertThat(documents).as(Seeds.replay(seed)).isEqualTo(cleanRun(history));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 999, 1_000 })
    void givesTheSameDocumentsInBatchesOf(int size) {
        InMemoryEvents history = LibraryHistory.of(size, LENGTH);

        List<String> documents = troubledRun(history, new Random(size), () -> size);

        assertThat(documents).isEqualTo(cleanRun(history));
    }

    /** Batches of any size, every second time small ones. */
    static IntSupplier sizes(Random random) {
        return () -> random.nextInt(1, random.nextBoolean() ? Feed.MOST + 1 : 10);
    }

    /** After how many writes one crashes: often few, now and then many batches. */
    static int untilTheCrash(Random random) {
        return random.nextInt(1, random.nextBoolean() ? 40 : 2_000);
    }

    private List<String> cleanRun(InMemoryEvents history) {
        TestMongo.empty(this.clean);
        Library library = new Library(history, this.client, this.clean, MongoAccess.DIRECT, false);
        library.takeAll(() -> 1);
        return library.documents();
    }

    private List<String> troubledRun(InMemoryEvents history, Random random, IntSupplier sizes) {
        TestMongo.empty(this.tried);
        boolean transactions = ServerAbilities.askedOf(this.client, this.tried).transactions() && random.nextBoolean();
        MongoDatabase database = random.nextBoolean() ? Twice.of(this.tried, random, 3) : this.tried;
        CrashingAccess access = new CrashingAccess();
        Library library = new Library(history, this.client, database, access, transactions);
        for (int trouble = 0; trouble < 40; trouble++) {
            access.crashAfter(untilTheCrash(random));
            try {
                library.takeAll(sizes);
            }
            catch (CrashingAccess.Crash ex) {
                // What a crash is: the next process knows nothing of this one.
            }
            access.crashNoMore();
            library.restart();
            if (random.nextInt(4) == 0) {
                library.rewind(random.nextInt(-1, history.size()));
            }
        }
        library.takeAll(sizes);
        // What a repetition does wrong near the end, no later event puts right.
        library.rewind(random.nextInt(-1, history.size()));
        library.takeAll(sizes);
        return library.documents();
    }

    private MongoDatabase database(String suffix) {
        return this.client.getDatabase("test_projection" + suffix);
    }

}
