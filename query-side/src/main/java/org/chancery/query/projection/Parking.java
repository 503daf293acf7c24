package org.chancery.query.projection;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import org.bson.codecs.configuration.CodecRegistry;

/**
 * What a view leaves out, and how it takes it in after all. Driven by the thread that
 * drives the view, under the same claim.
 *
 * <p>
 * An event that cannot be taken in parks its stream: it and all later ones of the stream
 * become {@link Letter letters}, in order. They may be taken in later, in place, where
 * nobody can tell: where every document of the view is written by one stream only, and
 * nothing was written of an event that failed. Anything else needs a view built anew.
 */
final class Parking<D> {

    private final Projector<D> projector;

    private final CodecRegistry codecs;

    private final ViewStore documents;

    private final Batches batches;

    private final History history;

    private final Clock clock;

    private Parked parked = Parked.nothing();

    Parking(Projector<D> projector, CodecRegistry codecs, ViewStore documents, Batches batches, History history,
            Clock clock) {
        this.projector = projector;
        this.codecs = codecs;
        this.documents = documents;
        this.batches = batches;
        this.history = history;
        this.clock = clock;
    }

    /** As it was stored when the view was claimed. */
    void begin(Parked stored) {
        this.parked = stored;
    }

    int streams() {
        return this.parked.streams().size();
    }

    /** Those events that the view takes in now. */
    List<Fact> due(List<Fact> facts) {
        return this.parked.isEmpty() ? facts : facts.stream()
            .filter((fact) -> !this.parked.holds(fact.stream()) && !this.parked.discarded().contains(fact.position()))
            .toList();
    }

    /** What is stored when the view has taken these events in, as far as they are due. */
    Stride stride(BatchWrites<D> batch, List<Fact> facts) {
        List<Letter> behind = this.parked.isEmpty() ? List.of()
                : facts.stream()
                    .filter((fact) -> this.parked.holds(fact.stream()))
                    .map((fact) -> Letter.behind(fact, this.clock.instant()))
                    .toList();
        Parked then = (!this.parked.shared() && batch.isShared()) ? this.parked.asShared() : null;
        return new Stride(batch.writes(), behind, Bookmark.at(facts.getLast()), then);
    }

    /**
     * Leave an event out, and from now on its stream.
     * @throws ProjectionFailed as given, when so much is left out that it is not the
     * event's fault
     */
    Stride park(Fact fact, ProjectionFailed why) {
        if (this.parked.isFull()) {
            throw why;
        }
        return new Stride(List.of(), List.of(Letter.failed(fact, why, this.clock.instant())), Bookmark.at(fact),
                this.parked.with(fact.stream(), fact.position()));
    }

    /** This has been stored. */
    void stored(Stride stride) {
        if (stride.parked() != null) {
            this.parked = stride.parked();
        }
    }

    /**
     * Take the parked events of a stream in, in order, as far as that goes.
     * @param reached how far the view has come
     * @param written hears what was written
     */
    Outcome retry(String stream, Claim claim, Bookmark reached, Consumer<BatchWrites<D>> written) {
        List<Letter> letters = this.documents.letters().of(stream, this.parked.from(stream));
        if (this.parked.holds(stream) && !isWhole(letters, stream)) {
            return Outcome.needsRebuild();
        }
        int applied = 0;
        for (Letter letter : letters) {
            BatchWrites<D> asked = new BatchWrites<>(this.projector, this.codecs);
            try {
                asked.add(this.history.at(letter.position()));
                if (this.parked.shared() || letter.touched() || asked.isShared()) {
                    return Outcome.needsRebuild();
                }
                advance(stream, letters, applied + 1, claim, asked.writes(), reached);
                applied++;
                written.accept(asked);
            }
            catch (ProjectionFailed ex) {
                this.documents.letters().failedAgain(this.batches.direct(), letter, ex);
                return Outcome.failed(applied, ex.reason());
            }
        }
        return Outcome.freed(applied);
    }

    /** Give up the first of the stream's parked events, and retry those behind it. */
    Outcome discard(String stream, Claim claim, Bookmark reached, Consumer<BatchWrites<D>> written) {
        List<Letter> letters = this.documents.letters().of(stream, this.parked.from(stream));
        if (letters.isEmpty()) {
            return Outcome.freed(0);
        }
        Letter first = letters.getFirst();
        this.documents.letters().discard(this.batches.direct(), first);
        this.parked = this.parked.withDiscarded(first.position());
        advance(stream, letters, 1, claim, List.of(), reached);
        boolean touched = this.parked.shared() || first.touched();
        return touched ? Outcome.needsRebuild() : retry(stream, claim, reached, written);
    }

    /** So many of these letters are done with; the rest stay parked. */
    private void advance(String stream, List<Letter> letters, int done, Claim claim, List<Write> writes,
            Bookmark reached) {
        Parked then = (done < letters.size()) ? this.parked.with(stream, letters.get(done).position())
                : this.parked.without(stream);
        Stride stride = new Stride(writes, List.of(), reached, then);
        this.batches.store(this.documents, claim, stride);
        stored(stride);
        this.documents.letters().remove(this.batches.direct(), stream, then.from(stream));
    }

    /** None is missing from the first on. */
    private boolean isWhole(List<Letter> letters, String stream) {
        if (letters.isEmpty() || letters.getFirst().position() != this.parked.from(stream)) {
            return false;
        }
        long sequence = letters.getFirst().sequence();
        for (Letter letter : letters) {
            if (letter.sequence() != sequence++) {
                return false;
            }
        }
        return true;
    }

}
