package org.chancery.standalone.input;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.chancery.standalone.input.Door.Word;
import org.chancery.standalone.story.Someone;
import org.junit.jupiter.params.provider.Arguments;

import static org.chancery.standalone.story.Someone.id;
import static org.chancery.standalone.story.Someone.map;

/** What somebody may try, and the words for it. */
final class Attempts {

    static final String CLERK = "zhatvina";

    static final String OFFICER = "zernova";

    static final String LETTER = id("bad letter");

    static final String DRAFT = id("bad draft");

    /** The command id under which the letter was received. */
    static final String COMMAND = id("bad command");

    private Attempts() {
    }

    static Arguments bad(String what, String code, Function<Door, Word> attempt) {
        return Arguments.of(what, code, attempt);
    }

    static Function<Door, Word> gives(String signIn, String command, Object... fields) {
        return (door) -> door.give(signIn, command, fields);
    }

    static Function<Door, Word> files(String signIn, Object documentId, Object... more) {
        return gives(signIn, "fileToCase", with(more, "documentId", documentId, "caseIndex", "03-07"));
    }

    static Function<Door, Word> drafts(Object... more) {
        return gives(OFFICER, "draftDocument", with(more, "flow", "OUTGOING", "kind", "письмо", "title", "О жатве"));
    }

    static Function<Door, Word> receives(Object number, Object datedOn) {
        return gives(CLERK, "receiveDocument", "kind", "письмо", "title", "О посевах", "correspondent",
                sender(number, datedOn));
    }

    static Function<Door, Word> opens(Object... more) {
        return gives(CLERK, "openRegister", with(more, "title", "Входящие", "index", "07-02", "flow", "INCOMING",
                "format", List.of(map("part", "COUNTER"))));
    }

    static Function<Door, Word> issues(Object... more) {
        return gives("polevoy", "issueAssignment",
                with(more, "text", "Проверить посевы", "executor", new Someone("pakharev", null).position()));
    }

    static Function<Door, Word> allots(Object minutes) {
        return gives("polevoy", "addAgendaItem", "meetingId", id("x"), "agendaItemId", id("y"), "title", "О посевах",
                "minutesAllotted", minutes);
    }

    static Function<Door, Word> adds(String sha256, Object size) {
        return gives(OFFICER, "addVersion", "documentId", DRAFT, "file",
                map("name", "Посевы.txt", "mediaType", "text/plain", "size", size, "sha256", sha256));
    }

    static Function<Door, Word> asks(String document) {
        return (door) -> door.ask(OFFICER, document);
    }

    static Function<Door, Word> posts(String contentType, String body) {
        return (door) -> door.post(OFFICER, contentType, body);
    }

    static Object sender(Object number, Object datedOn) {
        return map("name", "Хозяйство «Заря»", "number", number, "datedOn", datedOn);
    }

    static Object[] with(Object[] more, Object... fields) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray();
    }

}
