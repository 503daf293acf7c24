package org.chancery.query.projection;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.LibraryHistory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever befalls a projection, its documents are those of a clean run, byte for byte.
 * Tried on random histories; a failing one is replayed by {@code -Dchancery.seed=…}. Not
 * asserted: what may be read in between.
 */
abstract class ProjectionConformance {

    private static final int HISTORIES = 12;

    private static final int LENGTH = 400;

    private final MongoClient client = client();

    private final MongoDatabase clean = database("_clean");

    private final MongoDatabase tried = database("");

    abstract MongoClient client();

    static LongStream seeds() {
        Long seed = Long.getLong("chancery.seed");
        return (seed != null) ? LongStream.of(seed) : new Random().longs(HISTORIES);
    }

    @ParameterizedTest(name = "-Dchancery.seed={0}")
    @MethodSource("seeds")
    void givesTheSameDocumentsForAnyBatchSizeAndCrashAndRepetition(long seed) {
        InMemoryEvents history = LibraryHistory.of(seed, LENGTH);

        List<String> documents = troubledRun(history, new Random(seed));

        assertThat(documents).as("Replay with -Dchancery.seed=%d", seed).isEqualTo(cleanRun(history));
    }

    private List<String> cleanRun(InMemoryEvents history) {
        TestMongo.empty(this.clean);
        Library library = new Library(history, this.client, this.clean, MongoAccess.DIRECT, false);
        while (library.isBehind()) {
            library.take(1);
        }
        return library.documents();
    }

    private List<String> troubledRun(InMemoryEvents history, Random random) {
        TestMongo.empty(this.tried);
        boolean transactions = ServerAbilities.askedOf(this.client, this.tried).transactions() && random.nextBoolean();
        CrashingAccess access = new CrashingAccess();
        Library library = new Library(history, this.client, this.tried, access, transactions);
        for (int trouble = 0; trouble < 40; trouble++) {
            access.crashAfter(random.nextInt(1, 60));
            try {
                while (library.isBehind()) {
                    library.take(random.nextInt(1, random.nextBoolean() ? 1_001 : 10));
                }
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
        catchUp(library, random);
        // What a repetition does wrong near the end, no later event puts right.
        library.rewind(random.nextInt(-1, history.size()));
        catchUp(library, random);
        return library.documents();
    }

    private static void catchUp(Library library, Random random) {
        while (library.isBehind()) {
            library.take(random.nextInt(1, 1_001));
        }
    }

    private MongoDatabase database(String suffix) {
        return this.client.getDatabase("test_projection" + suffix);
    }

}
