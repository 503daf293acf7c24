package org.chancery.query.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.Outcome.Result;
import org.chancery.query.projection.library.InMemoryEvents;
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

    private static final List<Projector<?>> PROJECTORS = projectors();

    private static final Map<String, Class<?>> CONSTANTS = RealHistory.constants(PROJECTORS,
            MongoClientSettings.getDefaultCodecRegistry());

    private final MongoClient client = client();

    abstract MongoClient client();

    static Stream<Arguments> projectorsAndSeeds() {
        Long given = Long.getLong("chancery.seed");
        Random random = new Random();
        return PROJECTORS.stream()
            .map((projector) -> Arguments.of(projector.view().name(), (given != null) ? given : random.nextLong()));
    }

    @ParameterizedTest(name = "{0} -Dchancery.seed={1}")
    @MethodSource("projectorsAndSeeds")
    void givesTheSameDocumentsForAnyBatchSizeAndCrashAndRepetition(String view, long seed) {
        Random random = new Random(seed);
        Projector<?> projector = projector(view);
        InMemoryEvents history = history(projector, random);
        List<String> clean = clean(projector, history).documents();
        CrashingAccess access = new CrashingAccess();
        Library library = library("", projector, history, access, random.nextBoolean());

        trouble(library, access, random, () -> takeAll(library, random));
        library.rewind(random.nextInt(-1, history.size()));
        takeAll(library, random);

        assertThat(clean).as("The history has something to show").isNotEmpty();
        assertThat(library.letters(projector.view())).isEmpty();
        assertThat(library.documents()).as("Replay with -Dchancery.seed=%d", seed).isEqualTo(clean);
    }

    @ParameterizedTest(name = "{0} -Dchancery.seed={1}")
    @MethodSource("projectorsAndSeeds")
    void takesInWhatWasParkedAsIfItHadNeverFailedOrAsksForARebuild(String view, long seed) {
        Random random = new Random(seed);
        Projector<?> projector = projector(view);
        InMemoryEvents history = history(projector, random);
        AtomicBoolean broken = new AtomicBoolean(true);
        CrashingAccess access = new CrashingAccess();
        Library library = library("", failing(projector, broken, positions(history, random)), history, access,
                random.nextBoolean());
        trouble(library, access, random, () -> takeAll(library, random));
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
        if (!results.contains(Result.NEEDS_REBUILD)) {
            assertThat(library.letters(projector.view())).isEmpty();
            assertThat(library.documents()).as("Replay with -Dchancery.seed=%d", seed)
                .isEqualTo(clean(projector, history).documents());
        }
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

    private InMemoryEvents history(Projector<?> projector, Random random) {
        MongoDatabase database = database("_drawn");
        return new RealHistory(projector, database.getCodecRegistry(), random, CONSTANTS).valid(LENGTH, (history) -> {
            Library library = library("_drawn", projector, history, MongoAccess.DIRECT, false);
            takeOneByOne(library);
            return library.letters(projector.view());
        });
    }

    private Library clean(Projector<?> projector, InMemoryEvents history) {
        Library library = library("_clean", projector, history, MongoAccess.DIRECT, false);
        takeOneByOne(library);
        return library;
    }

    private static void takeOneByOne(Library library) {
        while (library.isBehind()) {
            library.take(1);
        }
    }

    private static void takeAll(Library library, Random random) {
        while (library.isBehind()) {
            library.take(random.nextInt(1, random.nextBoolean() ? 1_001 : 10));
        }
    }

    private static void trouble(Library library, CrashingAccess access, Random random, Runnable work) {
        for (int trouble = 0; trouble < 8; trouble++) {
            access.crashAfter(random.nextInt(1, 40));
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

    private Library library(String suffix, Projector<?> projector, InMemoryEvents history, MongoAccess access,
            boolean transactions) {
        MongoDatabase database = database(suffix);
        TestMongo.empty(database);
        return new Library(List.of(projector), history, this.client, database, access,
                transactions && ServerAbilities.askedOf(this.client, database).transactions());
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
