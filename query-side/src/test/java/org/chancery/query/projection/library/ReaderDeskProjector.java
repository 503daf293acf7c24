package org.chancery.query.projection.library;

import java.util.List;

import com.mongodb.client.model.Updates;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.projection.Writes;
import org.chancery.query.projection.library.LibraryEvent.BookBought;
import org.chancery.query.projection.library.LibraryEvent.BookLent;
import org.chancery.query.projection.library.LibraryEvent.BookRetitled;
import org.chancery.query.projection.library.LibraryEvent.BookReturned;
import org.chancery.query.projection.library.LibraryEvent.BookWithdrawn;
import org.chancery.query.projection.library.LibraryEvent.ReaderJoined;
import org.chancery.query.projection.library.LibraryEvent.ReaderLeft;

/** A document of many streams, which may be gone when something happens to it. */
public final class ReaderDeskProjector implements Projector<ReaderDeskDocument> {

    public static final View<ReaderDeskDocument> VIEW = View.of("readerDesk", 1, ReaderDeskDocument.class,
            ViewIndex.on("name", "_id"));

    @Override
    public View<ReaderDeskDocument> view() {
        return VIEW;
    }

    @Override
    public void project(Fact fact, Writes<ReaderDeskDocument> writes) {
        if (fact.event() instanceof LibraryEvent event) {
            on(event, fact.position(), writes);
        }
    }

    private void on(LibraryEvent event, long position, Writes<ReaderDeskDocument> writes) {
        switch (event) {
            case ReaderJoined joined -> writes.insert(new ReaderDeskDocument(joined.aggregateId(), 0,
                    List.of("person:" + joined.aggregateId()), joined.name(), List.of(), 0, List.of(), -1));
            case BookLent lent -> {
                writes.update(lent.readerId(), Updates.push("everLent", lent.aggregateId()));
                // What another event takes back must not come again, and each counts
                // once.
                writes.merge(lent.readerId(), Updates.addToSet("atHome", lent.aggregateId()));
                writes.merge(lent.readerId(),
                        Updates.combine(Updates.inc("loans", 1), Updates.max("lastLoan", position)));
            }
            case BookReturned returned ->
                writes.updateIfPresent(returned.readerId(), Updates.pull("atHome", returned.aggregateId()));
            case ReaderLeft left -> writes.delete(left.aggregateId());
            case BookBought _, BookRetitled _, BookWithdrawn _ -> {
            }
        }
    }

}
