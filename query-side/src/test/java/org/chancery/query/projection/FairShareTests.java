package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.InMemoryEvents;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a node knows of views that it does not even try to claim. */
class FairShareTests {

    private final MongoClient client = TestMongo.embedded();

    private final MongoDatabase database = TestMongo.emptyDatabase(this.client, getClass());

    private final ViewTokens tokens = new ViewTokens(this.database, "test", Duration.ofMinutes(1), Clock.systemUTC());

    private final FairShare share = new FairShare(new Roster(this.database, this.tokens), this.tokens);

    @Test
    void viewBeyondTheShareIsSaidToBeElsewhereThoughItWasNeverTried() {
        Projection<?> view = view();
        this.share.settle(List.of());

        boolean claimed = this.share.claim(view, List.of(view), () -> {
            throw new AssertionError("It is not for this node");
        });

        assertThat(claimed).isFalse();
        assertThat(view.isElsewhere()).isTrue();
    }

    @Test
    void viewWithinTheShareIsTried() {
        Projection<?> view = view();
        this.share.settle(List.of(view));

        assertThat(this.share.claim(view, List.of(view), () -> true)).isTrue();
        assertThat(view.isElsewhere()).isFalse();
    }

    private Projection<?> view() {
        InMemoryEvents events = new InMemoryEvents();
        return new Projection<>(new BookCardProjector(), Edition.first(BookCardProjector.VIEW), this.database,
                new Batches(this.client, MongoAccess.DIRECT, new ServerAbilities("any", false), this.tokens),
                this.tokens, List.of(), (position) -> Facts.at(events, position));
    }

}
