package org.chancery.query.projection.library;

import com.mongodb.client.model.Updates;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;
import org.chancery.query.projection.library.LibraryEvent.BookLent;
import org.chancery.query.projection.library.LibraryEvent.BookReturned;
import org.chancery.query.projection.library.LibraryEvent.ReaderLeft;

/** A document that one stream creates, another changes, and a third creates anew. */
public final class BorrowerProjector implements Projector<BorrowerDocument> {

    @Override
    public View<BorrowerDocument> view() {
        return View.of("borrower", 1, BorrowerDocument.class);
    }

    @Override
    public void project(Fact fact, Writes<BorrowerDocument> writes) {
        switch (fact.event()) {
            case BookLent lent -> writes.insert(new BorrowerDocument(lent.readerId(), 0, lent.aggregateId(), false));
            case BookReturned returned -> writes.delete(returned.readerId());
            case ReaderLeft left -> writes.updateIfPresent(left.aggregateId(), Updates.set("left", true));
            default -> {
            }
        }
    }

}
