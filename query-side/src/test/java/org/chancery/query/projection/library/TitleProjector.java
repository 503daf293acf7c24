package org.chancery.query.projection.library;

import com.mongodb.client.model.Updates;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.projection.Writes;
import org.chancery.query.projection.library.LibraryEvent.BookBought;
import org.chancery.query.projection.library.LibraryEvent.BookRetitled;
import org.chancery.query.projection.library.LibraryEvent.BookWithdrawn;

/** Documents that must differ from each other. */
public final class TitleProjector implements Projector<TitleDocument> {

    public static final View<TitleDocument> VIEW = View.of("bookTitle", 1, TitleDocument.class,
            ViewIndex.unique("title"));

    @Override
    public View<TitleDocument> view() {
        return VIEW;
    }

    @Override
    public void project(Fact fact, Writes<TitleDocument> writes) {
        switch (fact.event()) {
            case BookBought bought -> writes.insert(new TitleDocument(bought.aggregateId(), 0, bought.title()));
            case BookRetitled retitled -> writes.update(retitled.aggregateId(), Updates.set("title", retitled.title()));
            case BookWithdrawn withdrawn -> writes.delete(withdrawn.aggregateId());
            default -> {
            }
        }
    }

}
