package org.chancery.query.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.mongo.Twice;
import org.chancery.query.projection.Outcome.Result;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.store.conformance.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the other suites prove of the library's projectors, for every projector that there
 * is, on random histories of its own events. A failing one is replayed by
 * {@code -Dchancery.seed=…}.
 */
abstract class RealProjectorsConformance {

    private static final int LENGTH = 100;

    /** A batch of the greatest size, and a rest. */
    private static final int LONG = 1_100;

    private static final int SEEDS = 4;

    private static final List<Projector<?>> PROJECTORS = projectors();

    private static final Map<String, Class<?>> CONSTANTS = RealHistory.constants(PROJECTORS,
            MongoClientSettings.getDefaultCodecRegistry());

    private final MongoClient client = client();

    abstract MongoClient client();

    static Stream<String> views() {
        return PROJECTORS.stream().map((projector) -> projector.view().name());
    }

    static Stream<Arguments> projectorsAndSeeds() {
        return PROJECTORS.stream()
            .map((projector) -> Arguments.of(projector.view().name(), Seeds.any(1).findFirst().orElseThrow()));
    }

    @ParameterizedTest(name = "{0} -Dchancery.seed={1}")
    @MethodSource("projectorsAndSeeds")
    void givesTheSameDocumentsForAnyBatchSizeAndCrashAndRepetition(String view, long seed) {
        Random random = new Random(seed);
        Projector<?> projector = projector(view);
        InMemoryEvents history = history(projector, random);
        List<String> clean = clean(projector, history).documents();
        CrashingAccess access = new CrashingAccess();
        Library library = troubled(projector, history, access, random);

        trouble(library, access, random, () -> library.takeAll(ProjectionConformance.sizes(random)));
        library.rewind(random.nextInt(-1, history.size()));
        library.takeAll(ProjectionConformance.sizes(random));

        assertThat(clean).as("The history has something to show").isNotEmpty();
        assertThat(library.letters(projector.view())).isEmpty();
        assertThat(library.documents()).as(Seeds.replay(seed)).isEqualTo(clean);
    }

    @ParameterizedTest(name = "{0} -Dchancery.seed={1}")
    @MethodSource("projectorsAndSeeds")
    void givesTheSameDocumentsInBatchesOfOneAndOfAThousand(String view, long seed) {
        Random random = new Random(seed);
        Projector<?> projector = projector(view);
        RealHistory drawn = drawn(projector, random);
        InMemoryEvents history = drawn.repeated(valid(drawn, projector), LONG);
        List<String> clean = clean(projector, history).documents();

        for (int size : new int[] { 999, 1_000 }) {
            CrashingAccess access = new CrashingAccess();
            Library library = troubled(projector, history, access, random);
            trouble(library, access, random, () -> library.takeAll(() -> size));
            library.rewind(random.nextInt(-1, history.size()));
            library.takeAll(() -> size);

            assertThat(library.letters(projector.view())).isEmpty();
            assertThat(library.documents()).as("Batches of %d. %s", size, Seeds.replay(seed)).isEqualTo(clean);
        }
    }

    @ParameterizedTest(name = "{0} -Dchancery.seed={1}")
    @MethodSource("projectorsAndSeeds")
    void takesInWhatWasParkedAsIfItHadNeverFailedOrAsksForARebuild(String view, long seed) {
        Random random = new Random(seed);
        Projector<?> projector = projector(view);
        InMemoryEvents history = history(projector, random);
        AtomicBoolean broken = new AtomicBoolean(true);
        CrashingAccess access = new CrashingAccess();
        Library library = troubled(failing(projector, broken, positions(history, random)), history, access, random);
        trouble(library, access, random, () -> library.takeAll(ProjectionConformance.sizes(random)));
        Map<String, String> orders = new HashMap<>();
        library.letters(projector.view())
            .forEach((letter) -> orders.computeIfAbsent(letter.stream(),
                    (stream) -> library.order(Orders.Kind.RETRY, projector.view(), stream)));

        broken.set(false);
        trouble(library, access, random, () -> library.take(1));

        Set<Result> results = orders.values()
            .stream()
            .map((order) -> library.outcome(order).orElseThrow().result())
            .collect(Collectors.toSet());
        assertThat(results).isNotEmpty().doesNotContain(Result.FAILED);
        boolean mended = !results.contains(Result.NEEDS_REBUILD);
        assertThat(mended).as("Nothing is left but where that is said")
            .isEqualTo(library.letters(projector.view()).isEmpty());
        assertThat(mended ? library.documents() : library.rebuilt()).as(Seeds.replay(seed))
            .isEqualTo(clean(projector, history).documents());
    }

    @ParameterizedTest
    @MethodSource("views")
    void drawsFromEveryEventThatItsProjectorHandles(String view) {
        Projector<?> projector = projector(view);
        Set<String> handled = new TreeSet<>();
        Set<String> drawnFrom = new TreeSet<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            RealHistory drawn = drawn(projector, new Random(seed));
            drawn.handled().forEach((type) -> handled.add(type.getSimpleName()));
            drawnFrom(projector, valid(drawn, projector)).forEach((type) -> drawnFrom.add(type.getSimpleName()));
        }

        assertThat(drawnFrom).isEqualTo(handled);
    }

    /** The types of events that changed a document. */
    private Set<Class<?>> drawnFrom(Projector<?> projector, InMemoryEvents history) {
        Set<Class<?>> types = new HashSet<>();
        Library library = library("_clean", projector, history);
        MongoCollection<BsonDocument> documents = database("_clean").getCollection(projector.view().collection(),
                BsonDocument.class);
        for (Fact fact : Library.next(history, -1, history.size())) {
            Bson asked = Filters.in("_id", asked(projector, fact));
            List<BsonDocument> before = documents.find(asked).sort(Sorts.ascending("_id")).into(new ArrayList<>());
            library.take(1);
            List<BsonDocument> after = documents.find(asked).sort(Sorts.ascending("_id")).into(new ArrayList<>());
            if (!after.equals(before)) {
                types.add(fact.event().getClass());
            }
        }
        return types;
    }

    private static <D> Set<String> asked(Projector<D> projector, Fact fact) {
        return new BatchWrites<>(projector, MongoClientSettings.getDefaultCodecRegistry()).changedBy(List.of(fact))
            .keySet();
    }

    @Test
    void mendsInPlaceAllViewsButThoseWhoseDocumentsManyObjectsWrite() {
        Random random = new Random(1);
        List<String> shared = PROJECTORS.stream()
            .filter((projector) -> clean(projector, history(projector, random)).isShared(projector.view()))
            .map((projector) -> projector.view().name())
            .toList();

        assertThat(shared).containsExactlyInAnyOrder("documentCard", "conversationCard", "conversationMember",
                "positionCard");
    }

    private RealHistory drawn(Projector<?> projector, Random random) {
        return new RealHistory(projector, MongoClientSettings.getDefaultCodecRegistry(), random, CONSTANTS);
    }

    private InMemoryEvents history(Projector<?> projector, Random random) {
        return valid(drawn(projector, random), projector);
    }

    private InMemoryEvents valid(RealHistory drawn, Projector<?> projector) {
        return drawn.valid(LENGTH, (history) -> {
            Library library = library("_drawn", projector, history);
            library.takeAll(() -> 1);
            return library.letters(projector.view());
        });
    }

    private Library clean(Projector<?> projector, InMemoryEvents history) {
        Library library = library("_clean", projector, history);
        library.takeAll(() -> 1);
        return library;
    }

    private static void trouble(Library library, CrashingAccess access, Random random, Runnable work) {
        for (int trouble = 0; trouble < 8; trouble++) {
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

    private Library library(String suffix, Projector<?> projector, InMemoryEvents history) {
        MongoDatabase database = database(suffix);
        TestMongo.empty(database);
        return new Library(List.of(projector), history, this.client, database, MongoAccess.DIRECT, false);
    }

    /**
     * Now and then in transactions, and now and then with every third write sent twice.
     */
    private Library troubled(Projector<?> projector, InMemoryEvents history, MongoAccess access, Random random) {
        MongoDatabase database = database("");
        TestMongo.empty(database);
        boolean transactions = random.nextBoolean() && ServerAbilities.askedOf(this.client, database).transactions();
        return new Library(List.of(projector), history, this.client,
                random.nextBoolean() ? Twice.of(database, random, 3) : database, access, transactions);
    }

    private MongoDatabase database(String suffix) {
        return this.client.getDatabase("test_real" + suffix);
    }

    private static Set<Long> positions(InMemoryEvents history, Random random) {
        Set<Long> positions = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            positions.add((long) random.nextInt(history.size()));
        }
        return positions;
    }

    private static <D> Projector<D> failing(Projector<D> projector, AtomicBoolean broken, Set<Long> at) {
        return new Projector<>() {

            @Override
            public View<D> view() {
                return projector.view();
            }

            @Override
            public void project(Fact fact, Writes<D> writes) {
                projector.project(fact, writes);
                if (broken.get() && at.contains(fact.position())) {
                    throw new IllegalStateException("out of ink");
                }
            }

        };
    }

    private static Projector<?> projector(String view) {
        return PROJECTORS.stream().filter((one) -> one.view().name().equals(view)).findFirst().orElseThrow();
    }

    private static List<Projector<?>> projectors() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(true);
        List<Projector<?>> projectors = new ArrayList<>();
        scan.findCandidateComponents("org.chancery")
            .stream()
            .map((bean) -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
            .filter(Projector.class::isAssignableFrom)
            .forEach((type) -> projectors.add((Projector<?>) BeanUtils.instantiateClass(type)));
        projectors.sort(Comparator.comparing((projector) -> projector.view().name()));
        return projectors;
    }

}
