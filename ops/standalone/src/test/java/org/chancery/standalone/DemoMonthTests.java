package org.chancery.standalone;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chancery.standalone.demo.DemoId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What people of the demo region see of the month that lies behind them. */
@ExtendWith(LoadedDemo.Provider.class)
class DemoMonthTests {

    private static final String RIVERS = DemoId.of("register", "rivers/incoming");

    private final LoadedDemo demo;

    DemoMonthTests(LoadedDemo demo) {
        this.demo = demo;
    }

    @Test
    void aMinistryHasANewNameAndOldDaysKeepTheOldOne() throws Exception {
        String names = "organization(id: \"" + DemoId.organization("digital") + "\") { name { short } before: name("
                + "asOf: \"" + LocalDate.now().minusDays(20) + "\") { short } }";

        JsonNode ministry = this.demo.sees("mostovoy", names).path("organization");

        assertThat(ministry.at("/name/short").asString()).isEqualTo("Минэлсвязи");
        assertThat(ministry.at("/before/short").asString()).isEqualTo("Минэл");
    }

    @Test
    void headsAreSubstitutedAndActedFor() throws Exception {
        assertThat(capacities("rekin")).contains("OWN", "SUBSTITUTE", "ASSISTANT");
        assertThat(capacities("dorogin")).contains("OWN", "ACTING");
    }

    @Test
    void journalHasNumbersWithoutGapsThatFollowTheDays() throws Exception {
        List<JsonNode> journal = rows("pristanskaya", "journal(register: \"" + RIVERS
                + "\", orderBy: NUMBER_ASC, first: 100) { edges { node { registration { counter registeredOn } } } }");

        assertThat(journal).extracting((row) -> row.at("/registration/counter").asInt())
            .hasSizeGreaterThan(3)
            .isEqualTo(IntStream.rangeClosed(1, journal.size()).boxed().toList());
        assertThat(journal).extracting((row) -> row.at("/registration/registeredOn").asString()).isSorted();
    }

    @Test
    void lettersLieInTheirCasesOrWaitForTheRegistrar() throws Exception {
        assertThat(count("pristanskaya", "documents(filter: {filed: true})")).isGreaterThan(3);
        assertThat(count("kulikova", "documentInbox(tasks: [REGISTRATION])")).isGreaterThan(1);
        assertThat(rows("pristanskaya",
                "documents(filter: {lifeCycles: [CANCELLED]}) {" + " edges { node { cancellationReason } } }"))
            .isNotEmpty();
    }

    @Test
    void papersWaitForVisasSignaturesReworkAndNumbers() throws Exception {
        assertThat(count("gromova", "documentInbox(tasks: [SIGNATURE])")).isEqualTo(3);
        assertThat(count("mostovoy", "documentInbox(tasks: [VISA])")).isOne();
        assertThat(count("mostovoy", "documentInbox(tasks: [REWORK])")).isOne();
        assertThat(count("strogov", "documentInbox(tasks: [VISA])")).isOne();
        assertThat(count("manychskaya", "documentInbox(tasks: [REGISTRATION])")).isPositive();
    }

    @Test
    void papersAreSignedByOfficeActingSubstitutionAndOnPaper_DOC_6() throws Exception {
        assertThat(List.of(ground("lisitsyn", "azov-trip"), ground("gravin", "lights-answer"),
                ground("mostovoy", "night-ferry")))
            .containsExactly("PAPER", "ACTING", "SUBSTITUTION");
    }

    @Test
    void approversHadRemarksAndDidNotAgree() throws Exception {
        JsonNode bus = this.demo.sees("ukazkin", "document(id: \"" + DemoId.of("paper", "bus-answer")
                + "\") { versions { number } visas { result text } replyTo { title } filing { caseIndex } }");

        assertThat(bus.at("/document/versions").valueStream()).hasSize(2);
        assertThat(bus.at("/document/visas").valueStream().map((visa) -> visa.path("result").asString()))
            .containsExactly("NOT_AGREED", "AGREED");
        assertThat(bus.at("/document/filing/caseIndex").asString()).isEqualTo("05-11");
    }

    @Test
    void addresseesRegisteredWhatTheyWereSentOrDidNotTakeItOn_DOC_8() throws Exception {
        JsonNode request = this.demo.sees("provodov",
                "document(id: \"" + DemoId.of("paper", "network-request") + "\") { dispatch { state number reason } }");
        JsonNode order = this.demo.sees("kulikova",
                "document(id: \"" + DemoId.of("paper", "index-order") + "\") { dispatch { state number } }");

        assertThat(states(request)).containsExactlyInAnyOrder("REGISTERED_BY_RECIPIENT", "REGISTERED_BY_RECIPIENT",
                "REFUSED");
        assertThat(states(order)).containsExactlyInAnyOrder("REGISTERED_BY_RECIPIENT", "REGISTERED_BY_RECIPIENT",
                "SENT", "SENT");
    }

    @Test
    void controlSeesWhatIsOverdueWhatWaitsAndWhatWasLate() throws Exception {
        DeadlinesPassed.awaitMarks(this.demo);

        assertThat(count("strogov", "controlBoard(filter: {overdue: true, states: [ISSUED, ON_EXECUTION]})"))
            .isGreaterThan(2);
        assertThat(count("strogov", "controlBoard(filter: {states: [REPORTED]})")).isGreaterThan(2);
        assertThat(count("strogov", "assignments(filter: {late: true})")).isPositive();
        assertThat(count("strogov", "assignments(filter: {states: [CANCELLED]})")).isPositive();
    }

    @Test
    void whatWasReportedInTimeIsNotOverdue() throws Exception {
        DeadlinesPassed.awaitMarks(this.demo);

        for (String signIn : List.of("strogov", "mostovoy", "gravin", "ukazkin", "provodov", "pakharev")) {
            assertThat(count(signIn, "assignments(filter: {states: [REPORTED, EXECUTED], late: false, overdue: true})"))
                .as(signIn)
                .isZero();
        }
    }

    @Test
    void assignmentsHavePartsExtensionsAndReworks() throws Exception {
        JsonNode passport = this.demo.sees("rekin", "assignment(id: \"" + DemoId.of("assignment", "passport")
                + "\") { openChildren parts { dueOn } children { count { value } } }");
        List<JsonNode> all = rows("strogov",
                "assignments(first: 100) { edges { node { extensions reworks extensionRequest { reason } } } }");

        assertThat(passport.at("/assignment/openChildren").asInt()).isOne();
        assertThat(passport.at("/assignment/parts").valueStream()).hasSize(2);
        assertThat(passport.at("/assignment/children/count/value").asInt()).isEqualTo(2);
        assertThat(all).anyMatch((row) -> row.path("extensions").asInt() > 0)
            .anyMatch((row) -> row.path("reworks").asInt() > 0)
            .anyMatch((row) -> !row.path("extensionRequest").isNull());
    }

    @Test
    void aMessageBecameAnAssignment() throws Exception {
        assertThat(this.demo
            .sees("kamneva",
                    "assignment(id: \"" + DemoId.of("assignment", "signs-check")
                            + "\") { source { object { ... on Message { text } } } }")
            .at("/assignment/source/object/text")
            .asString()).contains("знак видно");
    }

    @Test
    void announcementsWaitForSomeAndOthersHaveRead() throws Exception {
        JsonNode notice = this.demo.sees("kulikova", "message(id: \"" + DemoId.of("message", "notice-lift")
                + "\") { postedAt acknowledgements { count { value } } awaiting { count { value } } }");

        assertThat(notice.at("/message/acknowledgements/count/value").asInt()).isEqualTo(3);
        assertThat(notice.at("/message/awaiting/count/value").asInt()).isGreaterThan(10);
        assertThat(notice.at("/message/postedAt").asString()).startsWith(LocalDate.now().minusDays(2).toString());
    }

    @Test
    void messagesAreAnsweredEditedAndRedacted() throws Exception {
        List<JsonNode> channel = rows("kulikova",
                "timeline(conversationId: \"" + DemoId.of("conversation", "registrars")
                        + "\", filter: {withReplies: true}, first: 100) {"
                        + " edges { node { state text redaction { reason } root { id } } } }");

        assertThat(channel).extracting((row) -> row.path("state").asString()).contains("POSTED", "EDITED", "REDACTED");
        assertThat(channel).filteredOn((row) -> row.path("state").asString().equals("REDACTED"))
            .allMatch((row) -> row.path("text").isNull() && !row.path("redaction").isNull());
        assertThat(channel).anyMatch((row) -> !row.path("root").isNull());
    }

    @Test
    void newcomerToAGroupDoesNotSeeWhatWasSaidBefore_MSG_6() throws Exception {
        String timeline = "timeline(conversationId: \"" + DemoId.of("conversation", "control") + "\")";

        assertThat(count("revizorova", timeline)).isOne();
        assertThat(count("medvedeva", timeline)).isGreaterThan(3);
    }

    @Test
    void meetingsWereHeldMovedCalledOffAndAreToCome() throws Exception {
        LocalDate today = LocalDate.now();
        List<JsonNode> meetings = Stream.of("gromova", "mostovoy", "gravin")
            .flatMap((signIn) -> calendar(signIn, today))
            .toList();

        assertThat(meetings).extracting((row) -> row.path("state").asString())
            .contains("MINUTES_SIGNED", "NOT_HELD", "CANCELLED", "SCHEDULED");
        assertThat(meetings).anyMatch((row) -> !row.path("moves").isEmpty());
        assertThat(meetings).filteredOn((row) -> row.path("state").asString().equals("SCHEDULED"))
            .flatExtracting((row) -> row.path("participants").valueStream().toList())
            .extracting((participant) -> participant.path("response").asString())
            .contains("ACCEPTED", "DECLINED", "DELEGATED", "NEEDS_ACTION", "TENTATIVE");
    }

    @Test
    void decisionsBecameAssignmentsThatAreCarriedOut_MTG_10() throws Exception {
        List<JsonNode> decisions = rows("gromova",
                "decisionTrace(first: 100) { edges { node { number state assignment { state } } } }");

        assertThat(decisions).extracting((row) -> row.path("state").asString())
            .contains("ADOPTED", "REJECTED", "DEFERRED");
        assertThat(decisions).extracting((row) -> row.at("/assignment/state").asString(""))
            .contains("EXECUTED", "ON_EXECUTION");
    }

    private Stream<JsonNode> calendar(String signIn, LocalDate today) {
        try {
            return rows(signIn,
                    "calendar(from: \"" + today.minusDays(30) + "\", to: \"" + today.plusDays(30)
                            + "\", first: 100) { edges { node { state moves { reason } participants { response } } } }")
                .stream();
        }
        catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

    private String ground(String signIn, String paper) throws Exception {
        return this.demo.sees(signIn, "document(id: \"" + DemoId.of("paper", paper) + "\") { signature { ground } }")
            .at("/document/signature/ground")
            .asString();
    }

    private static List<String> states(JsonNode document) {
        return document.at("/document/dispatch").valueStream().map((line) -> line.path("state").asString()).toList();
    }

    private List<String> capacities(String signIn) throws Exception {
        return this.demo.sees("gromova", "whoActsFor(position: \"" + DemoId.position(signIn) + "\") { capacity }")
            .path("whoActsFor")
            .valueStream()
            .map((representative) -> representative.path("capacity").asString())
            .toList();
    }

    private int count(String signIn, String list) throws Exception {
        return this.demo.sees(signIn, list + " { count { value } }").findValue("value").asInt();
    }

    private List<JsonNode> rows(String signIn, String question) throws Exception {
        return this.demo.rows(signIn, question).toList();
    }

}
