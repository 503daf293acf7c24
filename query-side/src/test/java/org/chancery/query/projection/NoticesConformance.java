package org.chancery.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.ProjectionStatus.State;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.LibraryEvent.BookBought;
import org.chancery.query.projection.library.LibraryEvent.BookRetitled;
import org.chancery.query.view.ViewChanges.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

import static org.assertj.core.api.Assertions.assertThat;

/** What those hear of changes who listen at a node that may not build the view. */
abstract class NoticesConformance {

    private static final Duration LEASE = Duration.ofMillis(800);

    private static final Duration SOON = Duration.ofSeconds(10);

    private static final View<?> VIEW = BookCardProjector.VIEW;

    private final InMemoryEvents events = new InMemoryEvents();

    private final List<Node> nodes = new ArrayList<>();

    private final BlockingQueue<Change> heard = new LinkedBlockingQueue<>();

    private MongoClient client;

    private MongoDatabase database;

    abstract MongoClient client();

    @BeforeEach
    void openDatabase() {
        this.client = client();
        this.database = TestMongo.emptyDatabase(this.client, getClass());
    }

    @AfterEach
    void closeNodes() {
        this.nodes.forEach(Node::close);
    }

    @Test
    void hearsOfEachChangeOnceItShowsWhicheverNodeMadeIt() throws InterruptedException {
        Node one = start();
        Node two = start();
        EngineSuite.until(() -> isElsewhere(two));
        shown(bought("unheard"));
        Disposable listening = two.changes(VIEW).subscribe(this.heard::add);

        assertHears(bought("by the first"));
        assertHears(bought("by the first again"));
        assertThat(this.heard).isEmpty();

        one.freeze();
        assertHears(bought("by the second"));
        one.wakeUp();
        assertHears(bought("by the second again"));

        listening.dispose();
    }

    @Test
    void hearsAllThatAnotherNodeMadeWhileThisOneWasFrozen() throws InterruptedException {
        Node one = start();
        String book = shown(bought("Азбука"));
        Disposable listening = one.changes(VIEW).subscribe(this.heard::add);
        Node two = start();
        one.freeze();
        long last = -1;
        for (int edition = 2; edition <= 5; edition++) {
            last = this.events.append(new BookRetitled(book, "Азбука, издание " + edition));
        }
        assertThat(two.shows(List.of(VIEW), last, SOON)).isTrue();
        EngineSuite
            .until(() -> two.status().stream().noneMatch((status) -> status.state() == ProjectionStatus.State.WAITING));

        one.wakeUp();

        Change change = hear();
        while (change.position() < last) {
            change = hear();
        }
        assertThat(change.id()).isEqualTo(book);
        listening.dispose();
    }

    private void assertHears(String book) throws InterruptedException {
        Change change = hear();
        while (!change.id().equals(book)) {
            change = hear();
        }
        assertThat(this.database.getCollection(VIEW.collection()).find(Filters.eq(book)).first()).isNotNull();
    }

    private Change hear() throws InterruptedException {
        Change change = this.heard.poll(20, TimeUnit.SECONDS);
        assertThat(change).as("Nothing was heard within 20 s").isNotNull();
        return change;
    }

    private String bought(String title) {
        String book = UUID.randomUUID().toString();
        this.events.append(new BookBought(book, title));
        return book;
    }

    private String shown(String book) {
        assertThat(this.nodes.getFirst().shows(List.of(VIEW), this.events.size() - 1, SOON)).isTrue();
        return book;
    }

    private static boolean isElsewhere(Node node) {
        return node.status().stream().allMatch((status) -> status.state() == State.WAITING);
    }

    private Node start() {
        Node node = Node.started("node " + this.nodes.size(), LEASE, List.of(new BookCardProjector()), this.events,
                this.client, this.database);
        this.nodes.add(node);
        return node;
    }

}
