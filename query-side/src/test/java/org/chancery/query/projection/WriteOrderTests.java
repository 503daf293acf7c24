package org.chancery.query.projection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.bson.BsonDocument;
import org.chancery.query.projection.Write.Kind;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.LibraryEvent.BookWithdrawn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Fewer commands from the same writes. */
class WriteOrderTests {

    @Test
    void putsEqualKindsTogether() {
        assertThat(grouped("insert a", "update a", "insert b", "update b", "delete c", "insert d"))
            .containsExactly("INSERT a", "INSERT b", "INSERT d", "UPDATE a", "UPDATE b", "DELETE c");
    }

    @Test
    void keepsTheOrderOfWritesToOneDocument() {
        assertThat(grouped("insert a", "delete a", "insert a", "update a", "insert b", "delete b"))
            .containsExactly("INSERT a", "INSERT b", "DELETE a", "DELETE b", "INSERT a", "UPDATE a");
    }

    private static List<String> grouped(String... writes) {
        List<Fact> facts = Library.next(history(), -1, 1);
        return WriteOrder.grouped(Stream.of(writes).map((write) -> write(write, facts.getFirst())).toList())
            .stream()
            .map((write) -> write.kind() + " " + write.id())
            .toList();
    }

    private static InMemoryEvents history() {
        InMemoryEvents events = new InMemoryEvents();
        events.append(new BookWithdrawn("book"));
        return events;
    }

    private static Write write(String text, Fact fact) {
        String[] words = text.toUpperCase(Locale.ROOT).split(" ");
        return Write.of(Kind.valueOf(words[0]), text.substring(text.length() - 1), fact, 1, 1, new BsonDocument());
    }

}
