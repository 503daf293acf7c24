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

/** A document of one stream: created, changed, removed, created again. */
public final class BookCardProjector implements Projector<BookCardDocument> {

    public static final View<BookCardDocument> VIEW = View.of("bookCard", 1, BookCardDocument.class,
            ViewIndex.forList("title"));

    @Override
    public View<BookCardDocument> view() {
        return VIEW;
    }

    @Override
    public void project(Fact fact, Writes<BookCardDocument> writes) {
        if (fact.event() instanceof LibraryEvent event) {
            on(event, writes);
        }
    }

    private void on(LibraryEvent event, Writes<BookCardDocument> writes) {
        switch (event) {
            case BookBought bought -> writes.insert(new BookCardDocument(bought.aggregateId(), 0, List.of("everyone"),
                    bought.title(), List.of(), 0, null));
            case BookRetitled retitled -> {
                // Two changes of one document by one event: each counts, and counts once.
                writes.update(retitled.aggregateId(), Updates.push("formerTitles", retitled.title()));
                writes.update(retitled.aggregateId(), Updates.set("title", retitled.title()));
            }
            case BookLent lent -> writes.update(lent.aggregateId(),
                    Updates.combine(Updates.inc("loans", 1), Updates.set("lentTo", lent.readerId())));
            case BookReturned returned -> writes.update(returned.aggregateId(), Updates.unset("lentTo"));
            case BookWithdrawn withdrawn -> writes.delete(withdrawn.aggregateId());
            case ReaderJoined _, ReaderLeft _ -> {
            }
        }
    }

}
