package org.chancery.standalone.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chancery.standalone.demo.DemoId;
import org.chancery.standalone.story.Shelf;
import org.junit.jupiter.params.provider.Arguments;

import static org.chancery.standalone.input.Attempts.CLERK;
import static org.chancery.standalone.input.Attempts.COMMAND;
import static org.chancery.standalone.input.Attempts.DRAFT;
import static org.chancery.standalone.input.Attempts.LETTER;
import static org.chancery.standalone.input.Attempts.OFFICER;
import static org.chancery.standalone.input.Attempts.adds;
import static org.chancery.standalone.input.Attempts.asks;
import static org.chancery.standalone.input.Attempts.bad;
import static org.chancery.standalone.input.Attempts.files;
import static org.chancery.standalone.input.Attempts.gives;
import static org.chancery.standalone.input.Attempts.opens;
import static org.chancery.standalone.input.Attempts.posts;
import static org.chancery.standalone.input.Attempts.receives;
import static org.chancery.standalone.input.Attempts.sender;
import static org.chancery.standalone.story.Someone.id;

/** What does not fit what is there, and what is no request at all. */
final class BadRequests {

    private static final String OTHER_CLERK = "verstova";

    private BadRequests() {
    }

    static Stream<Arguments> all() {
        return Stream.of(conflicts(), uploads(), requests(), queries()).flatMap(Function.identity());
    }

    private static Stream<Arguments> conflicts() {
        return Stream.of(bad("the same incoming again", "DUPLICATE_DOCUMENT", receives("А-5/1", "2026-04-01")),
                bad("the same with Latin letters", "DUPLICATE_DOCUMENT", receives("A-5/1", "2026-04-01")),
                bad("the same with another dash and blanks", "DUPLICATE_DOCUMENT", receives("а – 5/1", "2026-04-01")),
                bad("a register of the same index", "REGISTER_INDEX_TAKEN", opens("index", "07-01")),
                bad("a register of the same index with another dash", "REGISTER_INDEX_TAKEN", opens("index", "07–01")),
                bad("a stale version", "STALE_VERSION", files(CLERK, LETTER, "expectedVersion", 17)),
                bad("another organization's letter", "NOT_FOUND", files(OTHER_CLERK, LETTER)),
                bad("another organization's register", "NOT_FOUND",
                        gives(CLERK, "registerDocument", "documentId", LETTER, "registerId", id("incoming"))),
                bad("a command id with other content", "COMMAND_ID_REUSED",
                        gives(CLERK, "receiveDocument", "documentId", LETTER, "commandId", COMMAND, "kind", "письмо",
                                "title", "О жатве", "correspondent", sender("А-5/1", "2026-04-01"))),
                bad("a command id for another command", "COMMAND_ID_REUSED",
                        files(CLERK, LETTER, "commandId", COMMAND)),
                bad("an id that another object has", "ID_REUSED",
                        gives(OFFICER, "draftDocument", "documentId", LETTER, "flow", "OUTGOING", "kind", "письмо",
                                "title", "О жатве")),
                bad("an id of another kind of object", "ID_REUSED",
                        gives(OFFICER, "openConversation", "conversationId", DRAFT, "kind", "GROUP", "title", "Все",
                                "members", List.of(id("somebody")))),
                bad("a command for another kind of object", "NOT_FOUND", files(CLERK, id("bad register"))),
                bad("what only a registrar may do", "FORBIDDEN", gives(OFFICER, "receiveDocument", "kind", "письмо",
                        "title", "О жатве", "correspondent", sender("9", "2026-04-01"))));
    }

    private static Stream<Arguments> uploads() {
        String content = "Посевы взошли";
        String sha256 = Shelf.sha256(content.getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                bad("a file that is not its digest's", "DIGEST_MISMATCH",
                        (door) -> door.put(OFFICER, "0".repeat(64), content)),
                bad("a file under what is no digest", "INVALID_VALUE", (door) -> door.put(OFFICER, "abc", content)),
                bad("a file under a digest that is too long", "TEXT_TOO_LONG",
                        (door) -> door.put(OFFICER, "0".repeat(65), content)),
                bad("a file under a digest with Cyrillic а", "INVALID_VALUE",
                        (door) -> door.put(OFFICER, "%D0%B0" + "0".repeat(63), content)),
                bad("a path out of the files", "INVALID_REQUEST", (door) -> door.get(OFFICER, "/files/..;/secrets")),
                bad("a file that nobody uploaded", "FILE_UNKNOWN", adds(sha256, 24)),
                bad("a file of negative size", "INVALID_VALUE", adds(sha256, -1)),
                bad("a file of half a byte", "INVALID_VALUE", adds(sha256, 0.5)),
                bad("a file of endless size", "INVALID_VALUE", adds(sha256, 1e300)),
                bad("a signatory whom nobody knows", "NOT_FOUND",
                        gives(OFFICER, "submitForApproval", "documentId", DRAFT, "signatory", id("nobody"))),
                bad("a version of another digest", "VERSION_MISSING", gives(OFFICER, "submitForApproval", "documentId",
                        DRAFT, "signatory", DemoId.position(OFFICER))));
    }

    private static Stream<Arguments> requests() {
        String good = "{\"query\":\"{ __typename }\"}";
        return Stream.of(bad("no body", "INVALID_REQUEST", posts("application/json", "")),
                bad("truncated JSON", "INVALID_REQUEST", posts("application/json", good.substring(0, 20))),
                bad("no JSON", "INVALID_REQUEST", posts("application/json", "Добрый день")),
                bad("two requests at once", "INVALID_REQUEST", posts("application/json", "[" + good + "]")),
                bad("a wrong content type", "INVALID_REQUEST", posts("text/plain", good)),
                bad("a form", "INVALID_REQUEST", posts("application/x-www-form-urlencoded", "query={__typename}")),
                bad("a multipart form", "INVALID_REQUEST", posts("multipart/form-data; boundary=x", "--x--")),
                bad("XML", "INVALID_REQUEST", posts("application/xml", "<query/>")),
                bad("a content type that is none", "INVALID_REQUEST", posts("nonsense", good)),
                bad("20 MB", "REQUEST_TOO_LARGE",
                        posts("application/json", "{\"query\":\"" + " ".repeat(20_000_000) + "\"}")),
                bad("a depth of 10,000", "REQUEST_TOO_LARGE",
                        posts("application/json",
                                "{\"query\":\"{ __typename }\",\"variables\":{\"x\":" + "[".repeat(10_000))),
                bad("a GraphQL question in the address", "INVALID_REQUEST",
                        (door) -> door.get(OFFICER, "/graphql?query=%7B__typename%7D")));
    }

    private static Stream<Arguments> queries() {
        String list = "{ documents(first: %s) { edges { node { id } } } }";
        return Stream
            .of(bad("an unknown mutation", "INVALID_QUERY", asks("mutation { burnDocument { position } }")),
                    bad("an unknown field", "INVALID_QUERY", asks("{ secrets }")),
                    bad("an empty query", "INVALID_QUERY", asks("{ }")),
                    bad("no query", "INVALID_QUERY", asks("Привет")),
                    bad("a query with NUL", "INVALID_QUERY", asks(
                            "{ \u0000 }")),
                    bad("a deep query", "QUERY_TOO_DEEP",
                            asks("{ document(id: \"" + LETTER + "\") " + "{ replyTo ".repeat(30) + "{ id }"
                                    + " }".repeat(30) + " }")),
                    bad("a query of 100,000 characters", "QUERY_TOO_LARGE",
                            asks("{ __typename " + " ".repeat(100_000) + "}")),
                    bad("a thousand names of one's own", "QUERY_TOO_MANY_ALIASES",
                            asks("{ " + IntStream.range(0, 100)
                                .mapToObj((n) -> "a" + n + ": __typename ")
                                .reduce("", String::concat) + "}")),
                    bad("fragments that use each other", "INVALID_QUERY",
                            asks("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }")),
                    bad("a page of 1000", "PAGE_SIZE", asks(list.formatted(1000))),
                    bad("a page of 0", "PAGE_SIZE", asks(list.formatted(0))),
                    bad("a page of -1", "PAGE_SIZE", asks(list.formatted(-1))),
                    bad("a page beyond Int", "INVALID_VALUE", asks(list.formatted("3000000000"))),
                    bad("a forged cursor", "INVALID_CURSOR", asks(list.formatted("1, after: \"AAAA\""))),
                    bad("an empty cursor", "INVALID_CURSOR", asks(list.formatted("1, after: \"\""))),
                    bad("a cursor in Cyrillic", "INVALID_CURSOR", asks(list.formatted("1, after: \"курсор\""))));
    }

}
