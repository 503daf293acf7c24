package org.chancery.query.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.client.MongoDatabase;
import org.chancery.kernel.Refused;

/**
 * What the editions of views have not taken in, for operators: to be read, tried again or
 * given up. Orders are carried out by the node that builds the view, whichever that is.
 */
public final class DeadLetters {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final MongoDatabase database;

    private final ViewTokens tokens;

    private final Orders orders;

    DeadLetters(MongoDatabase database, ViewTokens tokens) {
        this.database = database;
        this.tokens = tokens;
        this.orders = new Orders(database);
    }

    /**
     * What the edition in this collection leaves out, in the order of the history.
     * @param after only what comes after this position; -1 for all
     */
    public List<Letter> of(String collection, long after, int most) {
        Parked parked = this.tokens.parked(collection);
        return parked.isEmpty() ? List.of() : letters(collection).after(after, parked, most);
    }

    /** What it leaves out of a stream; of a stream that is not parked, nothing. */
    public List<Letter> of(String collection, String stream) {
        return letters(collection).of(stream, this.tokens.parked(collection).from(stream));
    }

    /**
     * Have the parked events of a stream taken in. One that still cannot be stays, and
     * those behind it.
     * @param atMost how long to wait for what comes of it
     */
    public Outcome retry(String collection, String stream, Duration atMost) {
        return order(collection, Orders.Kind.RETRY, stream, atMost);
    }

    /** Give up the first of a stream's parked events, and retry those behind it. */
    public Outcome discard(String collection, String stream, Duration atMost) {
        return order(collection, Orders.Kind.DISCARD, stream, atMost);
    }

    private Outcome order(String collection, Orders.Kind kind, String stream, Duration atMost) {
        if (!this.tokens.parked(collection).holds(stream)) {
            throw Refused.because(ViewRefusal.STREAM_NOT_PARKED).with("view", collection).with("stream", stream);
        }
        String order = this.orders.place(collection, kind, stream, this.tokens.clock().instant());
        long deadline = System.nanoTime() + atMost.toNanos();
        Optional<Outcome> outcome = this.orders.outcome(order);
        while (outcome.isEmpty() && System.nanoTime() < deadline && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            outcome = this.orders.outcome(order);
        }
        return outcome.orElseGet(Outcome::pending);
    }

    private Letters letters(String collection) {
        return ViewStore.letters(this.database, collection);
    }

}
