package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.chancery.kernel.Refused;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.ProjectionStatus.State;
import org.chancery.query.projection.library.BookCardDocument;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.LibraryEvent.BookBought;
import org.chancery.query.view.CursorKey;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Pages;
import org.chancery.query.view.ReadingNode;
import org.chancery.query.view.Sorting;
import org.chancery.query.view.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people see who read all the time, at one node or at several, while views change
 * hands and editions.
 */
abstract class NodesConformance {

    private static final Duration LEASE = Duration.ofMillis(800);

    private static final Duration LONG = Duration.ofSeconds(30);

    private static final View<BookCardDocument> VIEW = BookCardProjector.VIEW;

    private static final Sorting BY_TITLE = Sorting.ascending("TITLE_ASC", "title");

    private final InMemoryEvents events = new InMemoryEvents();

    private final List<ProjectionEngine> engines = new ArrayList<>();

    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    private final AtomicBoolean done = new AtomicBoolean();

    private MongoClient client;

    private MongoDatabase database;

    abstract MongoClient client();

    @BeforeEach
    void openDatabase() {
        this.client = client();
        this.database = TestMongo.emptyDatabase(this.client, getClass());
    }

    @AfterEach
    void stopEngines() {
        this.done.set(true);
        this.engines.forEach(ProjectionEngine::stop);
        this.people.shutdownNow();
    }

    @Test
    void alwaysShowsWholeListsAndOnesOwnWritesWhileAViewIsBuiltAnewAndMovedTo() throws Exception {
        Duration lease = Duration.ofSeconds(3);
        Set<String> books = new HashSet<>();
        for (int i = 0; i < 400; i++) {
            String book = UUID.randomUUID().toString();
            books.add(book);
            this.events.append(new BookBought(book, "Азбука " + book));
        }
        ReadingNode here = ReadingNode.of(this.database);
        started("one", here, this.client, lease);
        ReadingNode there = ReadingNode.of(this.database);
        started("two", there, this.client, lease);
        await(here, 399);
        List<Future<Integer>> people = List.of(start(() -> readLists(here, books)),
                start(() -> readLists(there, books)), start(() -> writeAndRead(here)),
                start(() -> writeAndRead(there)));

        Editions editions = new Editions(this.database, new ViewTokens(this.database, "any", lease, Clock.systemUTC()),
                List.of(VIEW));
        String second = rebuilt(editions);
        editions.rollBack(VIEW.name());
        drop(second, editions);
        String third = rebuilt(editions);
        drop(VIEW.collection(), editions);
        LockSupport.parkNanos(LEASE.toNanos());
        this.done.set(true);
        for (Future<Integer> one : people) {
            assertThat(get(one)).as("how often each of them looked").isPositive();
        }
        assertThat(here.views().collection(VIEW).getNamespace().getCollectionName()).isEqualTo(third);
        assertThat(there.views().collection(VIEW).getNamespace().getCollectionName()).isEqualTo(third);
    }

    @Test
    void waitsForAViewWhicheverNodeBuildsItAndFindsAnotherAtOnceWhenOneStops() {
        Duration lease = Duration.ofSeconds(12);
        ReadingNode here = ReadingNode.of(this.database);
        ReadingNode there = ReadingNode.of(this.database);
        ProjectionEngine first = started("one", here, this.client, lease);
        await(here, bought("Азбука"));
        ProjectionEngine second = started("two", there, this.client, lease);
        long shown = bought("Букварь");
        await(here, shown);
        await(there, shown);
        EngineSuite.until(() -> second.status().stream().allMatch((status) -> status.state() == State.WAITING));

        first.stop();

        long later = bought("Грамматика");
        assertThat(there.positions().await(List.of(VIEW), later, lease.dividedBy(2))).isTrue();
        await(here, later);
    }

    @Test
    void findsAnotherNodeForAViewSoonAfterTheLeaseOfOneThatDied() {
        ReadingNode here = ReadingNode.of(this.database);
        ReadingNode there = ReadingNode.of(this.database);
        MongoClient mortal = TestMongo.another(this.client);
        ProjectionEngine first = started("one", there, mortal, LEASE);
        await(there, bought("Азбука"));
        ProjectionEngine second = started("two", here, this.client, LEASE);
        assertThat(first.status()).noneMatch((status) -> status.state() == State.WAITING);

        mortal.close();

        long later = bought("Букварь");
        await(here, later);
        await(there, later);
        EngineSuite.until(() -> second.status().stream().allMatch((status) -> status.state() == State.LIVE));
    }

    private int readLists(ReadingNode node, Set<String> books) {
        Viewer anybody = Viewer.of(ProjectedView.ACTOR);
        Pages pages = new Pages(node.views(), CursorKey.random());
        int looked = 0;
        while (!this.done.get()) {
            List<String> seen = new ArrayList<>();
            String after = null;
            Page<BookCardDocument> page;
            do {
                page = pages.find(VIEW, anybody, Filters.lt("title", "Б"), BY_TITLE, new PageRequest(60, after));
                page.rows().forEach((row) -> seen.add(row.node().id()));
                after = page.rows().getLast().cursor();
            }
            while (page.hasNextPage());
            assertThat(seen).hasSize(books.size()).containsAll(books);
            String one = seen.get(looked % seen.size());
            assertThat(node.views().collection(VIEW).find(Filters.eq(one)).first()).isNotNull();
            looked++;
        }
        return looked;
    }

    private int writeAndRead(ReadingNode node) {
        int looked = 0;
        while (!this.done.get()) {
            String book = UUID.randomUUID().toString();
            long position = this.events.append(new BookBought(book, "Я"));
            assertThat(node.positions().await(List.of(VIEW), position, LONG)).isTrue();
            assertThat(node.views().collection(VIEW).find(Filters.eq(book)).first()).as("%s at %s", book, position)
                .isNotNull();
            looked++;
            LockSupport.parkNanos(2_000_000);
        }
        return looked;
    }

    /** As soon as it is not refused because some may still read it. */
    private static void drop(String edition, Editions editions) {
        EngineSuite.until(() -> {
            try {
                editions.drop(edition);
                return true;
            }
            catch (Refused ex) {
                assertThat(ex.code()).isEqualTo(ViewRefusal.VIEW_STILL_READ);
                return false;
            }
        });
    }

    private String rebuilt(Editions editions) {
        String built = editions.rebuild(VIEW.name());
        EngineSuite.until(() -> editions.collection(VIEW.name()).equals(built));
        return built;
    }

    private long bought(String title) {
        return this.events.append(new BookBought(UUID.randomUUID().toString(), title));
    }

    private void await(ReadingNode node, long position) {
        assertThat(node.positions().await(List.of(VIEW), position, LONG)).isTrue();
    }

    private Future<Integer> start(Callable<Integer> work) {
        return this.people.submit(work);
    }

    private static int get(Future<Integer> work) throws InterruptedException {
        try {
            return work.get();
        }
        catch (ExecutionException ex) {
            throw new AssertionError(ex.getCause());
        }
    }

    private ProjectionEngine started(String name, ReadingNode node, MongoClient client, Duration lease) {
        MongoDatabase views = client.getDatabase(this.database.getName());
        ViewTokens tokens = new ViewTokens(views, name, lease, Clock.systemUTC());
        Batches batches = new Batches(client, MongoAccess.DIRECT, ServerAbilities.askedOf(client, views), tokens);
        ProjectionEngine engine = ProjectionEngine.of(List.of(new BookCardProjector()), views, batches, tokens,
                this.events, List.of(node.listener()), node.haste());
        this.engines.add(engine);
        engine.start();
        return engine;
    }

}
