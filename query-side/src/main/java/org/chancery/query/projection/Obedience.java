package org.chancery.query.projection;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out what operators ordered about the parked streams of a view, at the node that
 * builds it.
 */
final class Obedience<D> {

    private static final Logger logger = LoggerFactory.getLogger(Obedience.class);

    private static final Duration LOOKS_EACH = Duration.ofMillis(100);

    private final Edition<D> edition;

    private final Orders orders;

    private final Parking<D> parking;

    private final Consumer<BatchWrites<D>> written;

    private long lookedAt = System.nanoTime();

    private boolean looked;

    /**
     * @param written hears what was written in the course of it
     */
    Obedience(Edition<D> edition, Orders orders, Parking<D> parking, Consumer<BatchWrites<D>> written) {
        this.edition = edition;
        this.orders = orders;
        this.parking = parking;
        this.written = written;
    }

    /** The view was claimed: somebody may have ordered something meanwhile. */
    void begin() {
        this.looked = false;
    }

    /**
     * Carry out what was ordered; once also when nothing is parked any more, for an order
     * may have been carried out and not been answered before a crash.
     * @param reached how far the view has come
     */
    void obey(Supplier<Claim> claim, Bookmark reached) {
        boolean due = System.nanoTime() - this.lookedAt >= LOOKS_EACH.toNanos();
        if (this.looked && (this.parking.streams() == 0 || !due)) {
            return;
        }
        this.looked = true;
        this.lookedAt = System.nanoTime();
        for (Orders.Order order : this.orders.open(this.edition.collection())) {
            Outcome outcome = switch (order.kind()) {
                case RETRY -> this.parking.retry(order.stream(), claim.get(), reached, this.written);
                case DISCARD -> this.parking.discard(order.stream(), claim.get(), reached, this.written);
            };
            logger.info("View {}, stream {}: {} gave {}", this.edition, order.stream(), order.kind(), outcome);
            this.orders.answer(order, outcome);
        }
    }

}
