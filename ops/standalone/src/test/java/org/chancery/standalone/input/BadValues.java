package org.chancery.standalone.input;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import static org.chancery.standalone.input.Attempts.CLERK;
import static org.chancery.standalone.input.Attempts.LETTER;
import static org.chancery.standalone.input.Attempts.OFFICER;
import static org.chancery.standalone.input.Attempts.allots;
import static org.chancery.standalone.input.Attempts.asks;
import static org.chancery.standalone.input.Attempts.bad;
import static org.chancery.standalone.input.Attempts.drafts;
import static org.chancery.standalone.input.Attempts.files;
import static org.chancery.standalone.input.Attempts.gives;
import static org.chancery.standalone.input.Attempts.issues;
import static org.chancery.standalone.input.Attempts.opens;
import static org.chancery.standalone.input.Attempts.receives;
import static org.chancery.standalone.story.Someone.id;
import static org.chancery.standalone.story.Someone.map;

/** Values that no field can hold. */
final class BadValues {

    private static final String MEGABYTE = "ё".repeat(1_000_000);

    private static final List<String> MANY = IntStream.range(0, 10_000)
        .mapToObj((number) -> new UUID(77, number).toString())
        .toList();

    private BadValues() {
    }

    static Stream<Arguments> all() {
        return Stream.of(ids(), enums(), texts(), lists(), dates(), numbers()).flatMap(Function.identity());
    }

    private static Stream<Arguments> ids() {
        return Stream.of(bad("an id that is none", "INVALID_ID", files(CLERK, "7")),
                bad("an empty id", "INVALID_ID", files(CLERK, "")),
                bad("a Cyrillic look-alike in an id", "INVALID_ID", files(CLERK, LETTER.replaceFirst(".", "а"))),
                bad("an id with a space", "INVALID_ID", files(CLERK, LETTER + " ")),
                bad("an id with NUL", "INVALID_ID", files(CLERK, LETTER.substring(1) + "\u0000")),
                bad("an id of a megabyte", "INVALID_ID", files(CLERK, MEGABYTE)),
                bad("half a character in an id", "INVALID_ID", files(CLERK, "\uD800")),
                bad("a number for an id", "INVALID_ID", files(CLERK, 7)),
                bad("an object for an id", "INVALID_ID", files(CLERK, map("id", LETTER))),
                bad("null for an id", "INVALID_VALUE", files(CLERK, null)),
                bad("an id that nobody has", "NOT_FOUND", files(CLERK, id("nobody"))),
                bad("a malformed id in a list", "INVALID_ID", drafts("addressees", List.of(LETTER, "x"))),
                bad("null in a list of ids", "INVALID_VALUE", drafts("addressees", Collections.singletonList(null))),
                bad("a malformed command id", "INVALID_ID", drafts("commandId", "1")),
                bad("a malformed id of whom one acts for", "INVALID_ID", drafts("onBehalfOf", "министр")),
                bad("acting for whom one may not", "FORBIDDEN", drafts("onBehalfOf", id("somebody"))),
                bad("a malformed id in a question", "INVALID_ID", asks("{ node(id: \"7\") { id } }")),
                bad("a malformed id among many", "INVALID_ID", asks("{ nodes(ids: [\"7\"]) { id } }")));
    }

    private static Stream<Arguments> enums() {
        return Stream.of(bad("an enum value that is none", "INVALID_VALUE", drafts("flow", "SIDEWAYS")),
                bad("an enum value with a Cyrillic С", "INVALID_VALUE", drafts("flow", "INСOMING")),
                bad("an enum value in lower case", "INVALID_VALUE", drafts("flow", "outgoing")),
                bad("a number for an enum", "INVALID_VALUE", drafts("flow", 1)),
                bad("a value that the command does not know", "INCOMING_IS_RECEIVED", drafts("flow", "INCOMING")),
                bad("an enum value that is none, in a question", "INVALID_VALUE",
                        asks("{ documents(filter: { flows: [SIDEWAYS] }) { edges { node { id } } } }")),
                bad("a zone with a Cyrillic о", "INVALID_VALUE", opens("zone", "Eurоpe/Moscow")));
    }

    private static Stream<Arguments> texts() {
        return Stream.of(bad("a title of a megabyte", "TEXT_TOO_LONG", drafts("title", MEGABYTE)),
                bad("an empty title", "TEXT_MISSING", drafts("title", "")),
                bad("a title of blanks", "TEXT_MISSING", drafts("title", " \u00A0\n\u2003")),
                bad("a title with NUL", "TEXT_UNREADABLE", drafts("title", "О по\u0000севах")),
                bad("a title with half a character", "TEXT_UNREADABLE", drafts("title", "О посевах \uD83C")),
                bad("a title with the other half", "TEXT_UNREADABLE", drafts("title", "\uDF3E О посевах")),
                bad("a title with escape", "TEXT_UNREADABLE", drafts("title", "О \u001B[31mпосевах")),
                bad("a title with what is no character", "TEXT_UNREADABLE", drafts("title", "О посевах\uFFFF")),
                bad("a number for a title", "INVALID_VALUE", drafts("title", 7)),
                bad("a message of a megabyte", "TEXT_TOO_LONG",
                        gives(OFFICER, "postMessage", "messageId", id("x"), "conversationId", id("y"), "text",
                                MEGABYTE)),
                bad("a number with look-alikes", "MIXED_ALPHABETS", receives("17/Аb", "2026-04-01")),
                bad("an index with look-alikes", "MIXED_ALPHABETS", opens("index", "O1-Пp")),
                bad("a case index with look-alikes", "MIXED_ALPHABETS",
                        gives(CLERK, "fileToCase", "documentId", LETTER, "caseIndex", "03-Пp")),
                bad("a field that is none", "INVALID_VALUE", drafts("titel", "О посевах")),
                bad("a field that is missing", "INVALID_VALUE", gives(OFFICER, "draftDocument", "flow", "OUTGOING")));
    }

    private static Stream<Arguments> lists() {
        return Stream.of(bad("10,000 addressees of a draft", "TOO_MANY_ITEMS", drafts("addressees", MANY)),
                bad("10,000 addressees of a dispatch", "TOO_MANY_ITEMS",
                        gives(CLERK, "dispatchDocument", "documentId", LETTER, "addressees", MANY)),
                bad("10,000 members", "TOO_MANY_ITEMS",
                        gives(OFFICER, "openConversation", "conversationId", id("x"), "kind", "GROUP", "title", "Все",
                                "members", MANY)),
                bad("10,000 ids in a question", "TOO_MANY_ITEMS",
                        (door) -> door.ask(OFFICER, "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                                map("ids", MANY))),
                bad("no addressee", "ITEMS_MISSING",
                        gives(CLERK, "dispatchDocument", "documentId", LETTER, "addressees", List.of())),
                bad("an addressee twice", "ADDRESSEE_NAMED_TWICE", gives(CLERK, "dispatchDocument", "documentId",
                        LETTER, "addressees", List.of(MANY.getFirst(), MANY.getFirst().toUpperCase()))));
    }

    private static Stream<Arguments> dates() {
        return Stream.of(bad("the year 0", "DATE_OUT_OF_RANGE", receives("1", "0000-01-01")),
                bad("the year 9999", "DATE_OUT_OF_RANGE", receives("1", "9999-12-31")),
                bad("the year +999999", "INVALID_VALUE", receives("1", "+999999-12-31")),
                bad("the year -1", "INVALID_VALUE", receives("1", "-0001-01-01")),
                bad("the 30th of February", "INVALID_VALUE", receives("1", "2026-02-30")),
                bad("a date as people write it", "INVALID_VALUE", receives("1", "01.04.2026")),
                bad("a date in Arabic digits", "INVALID_VALUE", receives("1", "٢٠٢٦-٠٤-٠١")),
                bad("a number for a date", "INVALID_VALUE", receives("1", 20260401)),
                bad("a deadline in the year 9999", "DATE_OUT_OF_RANGE", issues("dueOn", "9999-12-31")),
                bad("a deadline in the year 0", "DATE_OUT_OF_RANGE", issues("dueOn", "0000-12-31")),
                bad("a deadline yesterday", "DEADLINE_IN_THE_PAST",
                        issues("dueOn", LocalDate.now().minusDays(2).toString())),
                bad("an instant in the year 9999", "DATE_OUT_OF_RANGE", issues("dueAt", "9999-12-31T23:59:59Z")),
                bad("an instant in the year 0", "DATE_OUT_OF_RANGE", issues("dueAt", "0000-01-01T00:00:00Z")),
                bad("an instant in the year +999999", "INVALID_VALUE", issues("dueAt", "+999999-01-01T00:00:00Z")),
                bad("an instant without offset", "INVALID_VALUE", issues("dueAt", "2026-04-01T10:00:00")),
                bad("an offset of 99 hours", "INVALID_VALUE", issues("dueAt", "2026-04-01T10:00:00+99:00")),
                bad("a business time in the year 9999", "DATE_OUT_OF_RANGE",
                        files(CLERK, LETTER, "occurredAt", "9999-12-31T23:59:59Z")),
                bad("a business time tomorrow", "OCCURRED_IN_THE_FUTURE",
                        files(CLERK, LETTER, "occurredAt", LocalDate.now().plusDays(2) + "T00:00:00Z")),
                bad("a calendar of the year 9999", "DATE_OUT_OF_RANGE",
                        asks("{ calendar(from: \"9999-12-30\", to: \"9999-12-31\") { edges { node { id } } } }")),
                bad("a directory as of the year 0", "DATE_OUT_OF_RANGE",
                        asks("{ organizations(asOf: \"0000-01-01\") { edges { node { id } } } }")));
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(bad("0 minutes", "INVALID_VALUE", allots(0)), bad("-5 minutes", "INVALID_VALUE", allots(-5)),
                bad("a million minutes", "INVALID_VALUE", allots(1_000_000)),
                bad("more minutes than an Int", "INVALID_VALUE", allots(Long.MAX_VALUE)),
                bad("half a minute", "INVALID_VALUE", allots(0.5)),
                bad("minutes in words", "INVALID_VALUE", allots("пять")),
                bad("11 digits", "NUMBER_FORMAT", opens("format", List.of(map("part", "COUNTER", "digits", 11)))),
                bad("-1 digits", "NUMBER_FORMAT", opens("format", List.of(map("part", "COUNTER", "digits", -1)))),
                bad("an expected version of -1", "STALE_VERSION", files(CLERK, LETTER, "expectedVersion", -1)),
                bad("an expected version beyond Int", "INVALID_VALUE",
                        files(CLERK, LETTER, "expectedVersion", 3_000_000_000L)),
                bad("a number of 10,000 digits", "REQUEST_TOO_LARGE",
                        (door) -> door.post(OFFICER, "application/json",
                                "{\"query\":\"{ __typename }\",\"variables\":{\"x\":" + "9".repeat(10_000) + "}}")),
                bad("a number with a great exponent", "INVALID_VALUE",
                        (door) -> door.post(OFFICER, "application/json",
                                "{\"query\":\"query($x: EventPosition) { node(id: \\\"" + LETTER
                                        + "\\\", minPosition: $x) { id } }\",\"variables\":{\"x\":1e999999999}}")),
                bad("a negative position", "INVALID_VALUE",
                        asks("{ node(id: \"" + LETTER + "\", minPosition: -1) { id } }")),
                bad("a position beyond 64 bits", "INVALID_VALUE",
                        asks("{ node(id: \"" + LETTER + "\", minPosition: 99999999999999999999) { id } }")),
                bad("a position that is far off", "VIEW_BEHIND",
                        asks("{ node(id: \"" + LETTER + "\", minPosition: 9223372036854775807) { id } }")));
    }

}
