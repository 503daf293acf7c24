package org.chancery.document.read;

import java.util.List;

import org.chancery.document.read.DocumentCard.Task;
import org.chancery.query.graphql.Connection;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Questions about documents, as the schema words them. */
@Controller
class DocumentController {

    private final DocumentFinder documents;

    DocumentController(DocumentFinder documents) {
        this.documents = documents;
    }

    @QueryMapping
    @Nullable DocumentCard document(@Argument String id, Viewer viewer) {
        return this.documents.byId(id, viewer);
    }

    @QueryMapping
    Connection<DocumentCard> documents(@Argument @Nullable DocumentFilter filter, @Argument DocumentCards.Order orderBy,
            @Argument @Nullable Integer first, @Argument @Nullable String after, Viewer viewer) {
        return Connection.of(this.documents.find(viewer, DocumentFilter.toBson(filter), orderBy.sorting(),
                PageRequest.of(first, after)));
    }

    @QueryMapping
    Connection<DocumentCard> journal(@Argument String register, @Argument @Nullable JournalFilter filter,
            @Argument DocumentCards.JournalOrder orderBy, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return Connection.of(this.documents.journal(register, viewer, JournalFilter.toBson(filter), orderBy,
                PageRequest.of(first, after)));
    }

    @QueryMapping
    Connection<DocumentCard> documentInbox(@Argument @Nullable List<Task> tasks, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        List<Task> asked = (tasks != null) ? tasks : List.of(Task.values());
        return Connection.of(this.documents.waitingFor(viewer, asked, PageRequest.of(first, after)));
    }

    /** Each number is counted only when a query selects it. */
    @QueryMapping
    Viewer documentInboxCounts(Viewer viewer) {
        return viewer;
    }

    @SchemaMapping(typeName = "DocumentInboxCounts")
    Page.Count visas(Viewer viewer) {
        return this.documents.countWaitingFor(viewer, Task.VISA);
    }

    @SchemaMapping(typeName = "DocumentInboxCounts")
    Page.Count signatures(Viewer viewer) {
        return this.documents.countWaitingFor(viewer, Task.SIGNATURE);
    }

    @SchemaMapping(typeName = "DocumentInboxCounts")
    Page.Count reworks(Viewer viewer) {
        return this.documents.countWaitingFor(viewer, Task.REWORK);
    }

    @SchemaMapping(typeName = "DocumentInboxCounts")
    Page.Count registrations(Viewer viewer) {
        return this.documents.countWaitingFor(viewer, Task.REGISTRATION);
    }

}
