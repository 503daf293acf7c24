package org.chancery.document.read;

import java.util.List;

import org.bson.conversions.Bson;
import org.chancery.document.read.DocumentCard.Task;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Pages;
import org.chancery.query.view.Sorting;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

/** Answers questions about documents. */
@Component
final class DocumentFinder {

    private final Pages pages;

    private final NodeSource<DocumentCard> cards;

    DocumentFinder(Pages pages, NodeSource<DocumentCard> cards) {
        this.pages = pages;
        this.cards = cards;
    }

    @Nullable DocumentCard byId(String id, Viewer viewer) {
        return this.cards.find(List.of(id), viewer).get(id);
    }

    /** What a register holds, by number. */
    Page<DocumentCard> journal(String register, Viewer viewer, Bson filter, DocumentCards.JournalOrder order,
            PageRequest page) {
        return find(viewer, and(eq(DocumentCards.REGISTER, register), filter), order.sorting(), page);
    }

    /** What waits for one of these actions of the viewer, the longest first. */
    Page<DocumentCard> waitingFor(Viewer viewer, List<Task> tasks, PageRequest page) {
        Bson hisTurn = elemMatch(DocumentCards.WAITS_FOR, and(in("holder", viewer.grants()), in("task", tasks)));
        return find(viewer, hisTurn, DocumentCards.WAITING_LONGEST, page);
    }

    Page.Count countWaitingFor(Viewer viewer, Task task) {
        return waitingFor(viewer, List.of(task), new PageRequest(1, null)).count().get();
    }

    Page<DocumentCard> find(Viewer viewer, Bson filter, Sorting sorting, PageRequest page) {
        return this.pages.find(DocumentCards.VIEW, viewer, filter, sorting, page);
    }

}
