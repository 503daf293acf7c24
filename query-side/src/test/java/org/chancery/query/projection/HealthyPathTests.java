package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.bwaldvogel.mongo.MongoServer;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.mongo.memory.ViewBackend;
import org.chancery.query.projection.library.BookCardDocument;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.LibraryEvent.BookBought;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a view that takes everything in asks of the server: its documents and its
 * position, and nothing for the sake of dead letters.
 */
class HealthyPathTests {

    private final List<String> asked = new CopyOnWriteArrayList<>();

    private final MongoServer server = new MongoServer(new ViewBackend());

    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(this.server.bindAndGetConnectionString()))
        .addCommandListener(new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                HealthyPathTests.this.asked.add(
                        event.getCommandName() + " " + event.getCommand().getString(event.getCommandName()).getValue());
            }
        })
        .build());

    @AfterEach
    void stop() {
        this.client.close();
        this.server.shutdownNow();
    }

    @Test
    void costsNoQuestionAndNoWriteForDeadLetters() {
        InMemoryEvents events = new InMemoryEvents();
        MongoDatabase database = this.client.getDatabase("healthy");
        ViewTokens tokens = new ViewTokens(database, "test", Duration.ofMinutes(1), Clock.systemUTC());
        Edition<BookCardDocument> edition = Edition.first(BookCardProjector.VIEW);
        tokens.register(edition, Set.of());
        Projection<?> view = new Projection<>(new BookCardProjector(), edition, database,
                new Batches(this.client, MongoAccess.DIRECT, new ServerAbilities("any", false), tokens), tokens,
                List.of(), (position) -> Facts.at(events, position));
        view.claim();
        take(view, events, 3);
        this.asked.clear();

        take(view, events, 2);
        take(view, events, 1);

        assertThat(this.asked).containsExactly("insert bookCard_1", "update viewTokens", "insert bookCard_1",
                "update viewTokens");
    }

    private static void take(Projection<?> view, InMemoryEvents events, int many) {
        for (int i = 0; i < many; i++) {
            events.append(new BookBought("book " + events.size(), "Азбука"));
        }
        view.take(Library.next(events, view.position(), many), true);
    }

}
