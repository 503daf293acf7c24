package org.chancery.query.projection;

import java.util.concurrent.atomic.AtomicInteger;

import org.chancery.query.projection.library.BookCardDocument;
import org.chancery.query.projection.library.BookCardProjector;

/** A second version of the book cards, which gets no further than its gate. */
record SecondVersion(SecondVersion.Gate gate) implements Projector<BookCardDocument> {

    @Override
    public View<BookCardDocument> view() {
        return View.of("bookCard", 2, BookCardDocument.class, ViewIndex.forList("title"));
    }

    @Override
    public void project(Fact fact, Writes<BookCardDocument> writes) {
        this.gate.pass();
        new BookCardProjector().project(fact, writes);
    }

    /** Lets a projector get no further until it is opened. */
    static final class Gate {

        private volatile boolean open;

        private final AtomicInteger arrived = new AtomicInteger();

        void open() {
            this.open = true;
        }

        void pass() {
            this.arrived.incrementAndGet();
            EngineSuite.until(() -> this.open);
        }

        void awaitArrival() {
            EngineSuite.until(() -> this.arrived.get() > 0);
        }

    }

}
