package org.chancery.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import com.mongodb.MongoCommandException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.library.BookCardDocument;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.LibraryEvent.BookBought;
import org.chancery.query.projection.library.LibraryEvent.BookRetitled;
import org.chancery.query.projection.library.LibraryEvent.BookWithdrawn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Batches in transactions, and others at the same documents. */
class BatchesIT {

    private static final Edition<?> EDITION = Edition.first(BookCardProjector.VIEW);

    private static final Duration A_MOMENT = Duration.ofMillis(300);

    /** Much less than a server waits for the rest of a transaction. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Duration LEASE = Duration.ofMinutes(1);

    private final String book = UUID.randomUUID().toString();

    private final InMemoryEvents events = new InMemoryEvents();

    private final MongoClient client = TestMongo.byUri();

    private final MongoDatabase database = TestMongo.emptyDatabase(this.client, getClass());

    private final ViewTokens tokens = new ViewTokens(this.database, "test", LEASE, Clock.systemUTC());

    private final ViewStore documents = new ViewStore(EDITION, this.database);

    private final ServerAbilities server = ServerAbilities.askedOf(this.client, this.database);

    private final Batches batches = new Batches(this.client, MongoAccess.DIRECT, this.server, this.tokens);

    private Claim claim;

    @BeforeEach
    void claimTheView() {
        assumeTrue(this.server.transactions(), "Needs a server that has transactions");
        this.documents.prepare();
        this.tokens.register(EDITION, Set.of());
        this.claim = this.batches.claim(EDITION).orElseThrow();
        this.events.append(new BookBought(this.book, "Азбука"));
    }

    @Test
    void storesABatchThatMeetsTheTransactionOfAnother() {
        this.events.append(new BookRetitled(this.book, "Букварь"));

        meanwhile((other) -> tokens().updateOne(other, Filters.empty(), Updates.set("looked", true)), this::storeRest);

        assertThat(cards().find().first()).containsEntry("title", "Букварь");
        assertThat(tokens().find().first()).containsEntry("position", 1L).containsEntry("looked", true);
    }

    @Test
    void removesADocumentThatAnotherIsChanging() {
        storeRest();
        this.events.append(new BookWithdrawn(this.book));

        meanwhile((other) -> cards().updateOne(other, Filters.eq(this.book), Updates.set("title", "Букварь")),
                this::storeRest);

        assertThat(cards().countDocuments()).isZero();
    }

    @Test
    void writesNothingIntoAViewThatAnotherNodeHasTaken() {
        tokens().updateOne(Filters.empty(), Updates.inc("epoch", 1L));

        assertThatExceptionOfType(Claim.Lost.class).isThrownBy(this::storeRest);

        assertThat(cards().countDocuments()).isZero();
    }

    @Test
    void writesNothingIntoAViewThatAnotherNodeIsTaking() {
        assertThatExceptionOfType(Claim.Lost.class)
            .isThrownBy(() -> meanwhile((other) -> tokens().updateOne(other, Filters.empty(), Updates.inc("epoch", 1L)),
                    this::storeRest));

        assertThat(cards().countDocuments()).isZero();
    }

    @Test
    void goesOnSoonAfterItWasCutOffInTheMidstOfABatch() {
        leaveOff();

        Claim next = claimedSoon(this.batches);

        assertThat(next.epoch()).isEqualTo(this.claim.epoch() + 1);
        this.claim = next;
        storeRest();
        assertThat(cards().find().first()).containsEntry("title", "Азбука");
    }

    @Test
    void takesAViewOverSoonFromANodeThatDiedInTheMidstOfABatch() {
        ViewTokens others = new ViewTokens(this.database, "other", LEASE,
                Clock.offset(Clock.systemUTC(), LEASE.multipliedBy(2)));
        ClientSession session = leaveOff();

        Claim next = claimedSoon(new Batches(this.client, MongoAccess.DIRECT, this.server, others));

        assertThat(next.owner()).isEqualTo("other");
        assertThatExceptionOfType(MongoCommandException.class).isThrownBy(session::commitTransaction);
        assertThatExceptionOfType(Claim.Lost.class).isThrownBy(this::storeRest);
        assertThat(cards().countDocuments()).isZero();
    }

    @Test
    void endsNothingOfANodeThatHasTheViewYet() {
        ViewTokens others = new ViewTokens(this.database, "other", LEASE, Clock.systemUTC());
        ClientSession session = leaveOff();

        assertThat(new Batches(this.client, MongoAccess.DIRECT, this.server, others).claim(EDITION)).isEmpty();

        session.commitTransaction();
        assertThat(cards().countDocuments()).isOne();
    }

    /** Write, and never say that this was all. */
    private ClientSession leaveOff() {
        ClientSession session = Objects.requireNonNull(this.claim.session());
        session.startTransaction();
        cards().insertOne(session, new Document("_id", this.book));
        tokens().updateOne(session, Filters.empty(), Updates.set("looked", true));
        return session;
    }

    private static Claim claimedSoon(Batches batches) {
        return CompletableFuture.supplyAsync(() -> batches.claim(EDITION).orElseThrow())
            .orTimeout(SOON.toMillis(), TimeUnit.MILLISECONDS)
            .join();
    }

    /** What the view has not drawn from yet, as one batch. */
    private void storeRest() {
        BatchWrites<BookCardDocument> batch = new BatchWrites<>(new BookCardProjector(),
                this.database.getCodecRegistry());
        List<Fact> rest = Library.next(this.events, this.tokens.position(BookCardProjector.VIEW.collection()), 1_000);
        rest.forEach(batch::add);
        this.batches.store(this.documents, this.claim,
                new Stride(batch.writes(), List.of(), Bookmark.at(rest.getLast()), null));
    }

    /** While another has done this in a transaction that lasts for a moment yet. */
    private void meanwhile(Consumer<ClientSession> theirs, Runnable ours) {
        try (ClientSession other = this.client.startSession()) {
            other.startTransaction();
            theirs.accept(other);
            CompletableFuture<Void> done = CompletableFuture.runAsync(other::commitTransaction,
                    CompletableFuture.delayedExecutor(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS));
            try {
                ours.run();
            }
            finally {
                done.join();
            }
        }
    }

    private MongoCollection<Document> cards() {
        return this.database.getCollection(BookCardProjector.VIEW.collection());
    }

    private MongoCollection<Document> tokens() {
        return this.database.getCollection("viewTokens");
    }

}
