package org.chancery.standalone.input;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.standalone.input.Door.Word;
import org.chancery.standalone.story.Someone;
import org.chancery.standalone.story.WholeChancery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.input.Attempts.CLERK;
import static org.chancery.standalone.input.Attempts.COMMAND;
import static org.chancery.standalone.input.Attempts.DRAFT;
import static org.chancery.standalone.input.Attempts.LETTER;
import static org.chancery.standalone.input.Attempts.OFFICER;
import static org.chancery.standalone.input.Attempts.sender;
import static org.chancery.standalone.story.Someone.id;
import static org.chancery.standalone.story.Someone.map;

/**
 * Whatever comes in over HTTP that cannot be right is refused with a code of its own,
 * leaves no event and is never a fault of ours.
 */
@ExtendWith(WholeChancery.Provided.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTests {

    private final EventStore events;

    private final Door door;

    private final Someone clerk;

    private final Someone officer;

    BadInputTests(WholeChancery house) {
        this.events = house.part(EventStore.class);
        this.door = new Door(house.uris().getFirst(), house.tokens());
        this.clerk = house.someone(CLERK);
        this.officer = house.someone(OFFICER);
    }

    @BeforeAll
    void begin() throws Exception {
        this.clerk.does("openRegister", "registerId", id("bad register"), "title", "Входящие", "index", "07-01", "flow",
                "INCOMING", "format", List.of(map("part", "COUNTER")));
        this.clerk.does("receiveDocument", "documentId", LETTER, "commandId", COMMAND, "kind", "письмо", "title",
                "О посевах", "correspondent", sender("А-5/1", "2026-04-01"));
        this.officer.does("draftDocument", "documentId", DRAFT, "flow", "OUTGOING", "kind", "письмо", "title",
                "О посевах");
    }

    @AfterAll
    void end() {
        this.door.close();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("cases")
    void isRefusedWithItsCodeAndLeavesNothing(String what, String code, Function<Door, Word> attempt) {
        long before = head();

        Word word = attempt.apply(this.door);

        assertThat(word.code()).as(word.body()).isEqualTo(code);
        assertThat(word.status()).as(word.body()).isLessThan(500);
        assertThat(head()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = { "%2e%2e%2fsecrets", "%00", "a%0d%0ab" })
    void pathThatTheServerItselfRefusesSaysNothingOfIt(String path) {
        Word word = this.door.get(OFFICER, "/files/" + path);

        assertThat(word.status()).isEqualTo(400);
        assertThat(word.body()).doesNotContain("Tomcat", "Exception");
    }

    @Test
    void whatIsNoIdFindsNothing() {
        Word word = this.door.ask(OFFICER, "query($id: ID!) { document(id: $id) { id } }", map("id", map("$ne", "")));

        assertThat(word.body()).isEqualTo("{\"data\":{\"document\":null}}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ёлки и ежи", "Е\u0308лки и ежи", "\u00A0Ёлки и ежи\n" })
    void russianTextIsKeptInItsOneForm(String title) throws Exception {
        String document = id("title " + title);
        this.officer.does("draftDocument", "documentId", document, "flow", "OUTGOING", "kind", "письмо", "title",
                title);

        assertThat(this.officer.sees("document(id: \"" + document + "\") { title }").at("/document/title").asString())
            .isEqualTo("Ёлки и ежи");
    }

    static Stream<Arguments> cases() {
        return Stream.concat(BadValues.all(), BadRequests.all());
    }

    private long head() {
        return this.events.createHeadToken().position().orElse(-1);
    }

}
