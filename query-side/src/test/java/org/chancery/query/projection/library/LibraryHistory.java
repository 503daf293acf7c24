package org.chancery.query.projection.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.chancery.query.projection.library.LibraryEvent.BookBought;
import org.chancery.query.projection.library.LibraryEvent.BookLent;
import org.chancery.query.projection.library.LibraryEvent.BookRetitled;
import org.chancery.query.projection.library.LibraryEvent.BookReturned;
import org.chancery.query.projection.library.LibraryEvent.BookWithdrawn;
import org.chancery.query.projection.library.LibraryEvent.ReaderJoined;
import org.chancery.query.projection.library.LibraryEvent.ReaderLeft;

/**
 * A random life of a library that could have happened: few books and readers, so that
 * each is created, changed, removed and created again many times over. The same seed
 * gives the same history.
 */
public final class LibraryHistory {

    private final Random random;

    private final List<String> books = new ArrayList<>();

    private final List<String> readers = new ArrayList<>();

    /** The books that are there, each with the reader who has it, or with nobody. */
    private final Map<String, String> shelf = new HashMap<>();

    private final List<String> members = new ArrayList<>();

    private final InMemoryEvents events = new InMemoryEvents();

    private LibraryHistory(long seed) {
        this.random = new Random(seed);
    }

    public static InMemoryEvents of(long seed, int length) {
        LibraryHistory history = new LibraryHistory(seed);
        for (int i = 0; i < 1 + length / 25; i++) {
            history.books.add(history.uuid());
            history.readers.add(history.uuid());
        }
        while (history.events.size() < length) {
            history.step();
        }
        return history.events;
    }

    private void step() {
        String book = any(this.books);
        String reader = any(this.readers);
        boolean isMember = this.members.contains(reader);
        switch (this.random.nextInt(10)) {
            case 0, 1 -> buy(book);
            case 2 -> whenThere(book, new BookRetitled(book, "Том " + this.random.nextInt(100)));
            case 3, 4, 5 -> lend(book, reader, isMember);
            case 6, 7 -> giveBack(book);
            case 8 -> {
                if (this.shelf.containsKey(book) && this.shelf.get(book) == null) {
                    whenThere(book, new BookWithdrawn(book));
                    this.shelf.remove(book);
                }
            }
            default -> comeOrGo(reader, isMember);
        }
    }

    private void buy(String book) {
        if (!this.shelf.containsKey(book)) {
            this.shelf.put(book, null);
            this.events.append(new BookBought(book, "Книга " + this.random.nextInt(100)));
        }
    }

    private void lend(String book, String reader, boolean isMember) {
        boolean isThere = this.shelf.containsKey(book) && this.shelf.get(book) == null;
        if (isMember && isThere && !this.shelf.containsValue(reader)) {
            this.shelf.put(book, reader);
            this.events.append(new BookLent(book, reader));
        }
    }

    private void giveBack(String book) {
        String reader = this.shelf.get(book);
        if (reader != null) {
            this.shelf.put(book, null);
            this.events.append(new BookReturned(book, reader));
        }
    }

    private void comeOrGo(String reader, boolean isMember) {
        if (isMember) {
            this.members.remove(reader);
            this.events.append(new ReaderLeft(reader));
        }
        else {
            this.members.add(reader);
            this.events.append(new ReaderJoined(reader, "Читатель " + this.random.nextInt(100)));
        }
    }

    private void whenThere(String book, LibraryEvent event) {
        if (this.shelf.containsKey(book)) {
            this.events.append(event);
        }
    }

    private String any(List<String> ids) {
        return ids.get(this.random.nextInt(ids.size()));
    }

    private String uuid() {
        return new UUID(this.random.nextLong(), this.random.nextLong()).toString();
    }

}
