package org.chancery.query.operation;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.query.projection.DeadLetters;
import org.chancery.query.projection.EditionState;
import org.chancery.query.projection.Editions;
import org.chancery.query.projection.Letter;
import org.chancery.query.projection.Outcome;
import org.chancery.query.projection.ProjectionEngine;
import org.chancery.query.projection.ProjectionStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * What an operator may ask and order about views. A view is named by its name, for the
 * edition that is read, or by that of an edition.
 */
@Component
public final class ViewOperations {

    private static final Logger logger = LoggerFactory.getLogger(ViewOperations.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ProjectionEngine engine;

    private final Editions editions;

    private final DeadLetters letters;

    ViewOperations(ProjectionEngine engine, Editions editions, DeadLetters letters) {
        this.engine = engine;
        this.editions = editions;
        this.letters = letters;
    }

    /** Every edition of every view, and how far it is. */
    public List<ViewEdition> views() {
        Map<String, ProjectionStatus> here = new HashMap<>();
        this.engine.status().forEach((status) -> here.put(status.edition().collection(), status));
        long head = this.engine.head();
        return this.editions.all()
            .stream()
            .map((stored) -> ViewEdition.of(stored, here.get(stored.collection()), head))
            .toList();
    }

    /**
     * What a view has left out, in the order of the history.
     * @param after only what comes after this position; -1 for all
     */
    public List<Letter> letters(String view, long after, int most) {
        return this.letters.of(this.editions.collection(view), after, most);
    }

    /** What a view has left out of a stream. */
    public List<Letter> letters(String view, String stream) {
        return this.letters.of(this.editions.collection(view), stream);
    }

    /**
     * Take in what a view has left out of a stream; where that cannot be done in place,
     * build the view anew.
     */
    public Carried retry(String view, String stream, String operator) {
        String collection = this.editions.collection(view);
        logger.info("{} orders: view {} shall take in what it left out of {}", operator, collection, stream);
        return carried(collection, this.letters.retry(collection, stream, PATIENCE));
    }

    /** Give up the first event that a view left out of a stream, and retry the others. */
    public Carried discard(String view, String stream, String operator) {
        String collection = this.editions.collection(view);
        logger.info("{} orders: view {} shall do without an event of {}", operator, collection, stream);
        return carried(collection, this.letters.discard(collection, stream, PATIENCE));
    }

    /** Build a view anew; the name of the new edition is given back. */
    public String rebuild(String view, String operator) {
        logger.info("{} orders: view {} shall be built anew", operator, view);
        return this.editions.rebuild(view);
    }

    /** Read again what was read before; its name is given back. */
    public String rollBack(String view, String operator) {
        logger.info("{} orders: of view {}, what was read before shall be read again", operator, view);
        return this.editions.rollBack(view);
    }

    /** Throw away an edition that is not read. */
    public void drop(String edition, String operator) {
        logger.info("{} orders: {} shall be dropped", operator, edition);
        this.editions.drop(edition);
    }

    /** Only what is read is worth a whole new edition. */
    private Carried carried(String collection, Outcome outcome) {
        if (outcome.result() == Outcome.Result.NEEDS_REBUILD) {
            this.editions.all()
                .stream()
                .filter((edition) -> edition.collection().equals(collection))
                .map(EditionState::view)
                .findFirst()
                .ifPresent(this.editions::rebuild);
        }
        return Carried.of(outcome);
    }

}
