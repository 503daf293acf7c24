package org.chancery.query.projection.library;

import org.chancery.kernel.DomainEvent;

/** What can have happened in a lending library: a small history to try projections on. */
public sealed interface LibraryEvent extends DomainEvent {

    record BookBought(String aggregateId, String title) implements LibraryEvent {

    }

    record BookRetitled(String aggregateId, String title) implements LibraryEvent {

    }

    record BookLent(String aggregateId, String readerId) implements LibraryEvent {

    }

    record BookReturned(String aggregateId, String readerId) implements LibraryEvent {

    }

    record BookWithdrawn(String aggregateId) implements LibraryEvent {

    }

    record ReaderJoined(String aggregateId, String name) implements LibraryEvent {

    }

    record ReaderLeft(String aggregateId) implements LibraryEvent {

    }

}
