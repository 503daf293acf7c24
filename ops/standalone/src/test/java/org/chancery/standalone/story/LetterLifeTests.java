package org.chancery.standalone.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.story.Patience.eventually;
import static org.chancery.standalone.story.Someone.id;
import static org.chancery.standalone.story.Someone.map;
import static org.chancery.standalone.story.Someone.rows;

/**
 * The life of a letter, told over the API of a whole Chancery: it arrives, is registered,
 * resolved, assigned, discussed, decided in a meeting whose signed minutes issue an
 * assignment, answered, and filed.
 */
@ExtendWith(WholeChancery.Provided.class)
class LetterLifeTests {

    static final String LETTER = id("letter");

    private static final LocalDate IN_A_MONTH = LocalDate.now().plusMonths(1);

    final Someone minister;

    final Someone clerk;

    final Someone head;

    final Someone specialist;

    final Someone districtClerk;

    final Someone stranger;

    private final LetterAnswer answer;

    LetterLifeTests(WholeChancery house) {
        this.minister = house.someone("bukvarev");
        this.clerk = house.someone("tetradina");
        this.head = house.someone("ukazkin");
        this.specialist = house.someone("zvonkova");
        this.districtClerk = house.someone("azovtseva");
        this.stranger = house.someone("mostovoy");
        this.answer = new LetterAnswer(this, house.shelf(), house.part(EventStore.class));
    }

    @Test
    void aLetterArrivesIsAssignedDiscussedDecidedAnsweredAndFiled() throws Exception {
        itArrivesAndIsRegistered();
        itIsResolvedAndAssigned();
        itIsDiscussed();
        itIsDecidedInAMeeting();
        this.answer.isDraftedAsAReply();
        this.answer.isApprovedOnTheSecondTry();
        this.answer.isSignedAndRegisteredUnderItsOwnNumber();
        this.answer.isDispatchedAndArisesAtTheAddressee();
        this.answer.isRegisteredThereAndTheSenderLearnsTheNumber();
        this.answer.isReadByThoseWhoMayAndHiddenFromOthers();
        this.answer.isReportedAndTheLetterFiled();
    }

    private void itArrivesAndIsRegistered() throws Exception {
        this.clerk.does("openRegister", "registerId", id("incoming"), "title", "Входящие", "index", "01-15", "flow",
                "INCOMING", "format", numbered());
        this.clerk.does("receiveDocument", "documentId", LETTER, "kind", "письмо", "title", "О ремонте школы",
                "correspondent", map("name", "Администрация сельского поселения", "number", "17/4", "datedOn",
                        LocalDate.now().toString()));
        this.clerk.does("registerDocument", "documentId", LETTER, "registerId", id("incoming"), "forReview",
                List.of(this.minister.position()));

        assertThat(this.minister.sees("document(id: \"" + LETTER + "\") { registration { number } }")
            .at("/document/registration/number")
            .asString()).isEqualTo("01-15/1");
    }

    private void itIsResolvedAndAssigned() throws Exception {
        this.minister.does("issueAssignment", "assignmentId", id("prepare"), "text", "Подготовить ответ", "executor",
                this.head.position(), "dueOn", IN_A_MONTH.toString(), "source", map("kind", "DOCUMENT", "id", LETTER));
        this.head.does("acceptAssignment", "assignmentId", id("prepare"));
        this.head.does("forwardAssignment", "assignmentId", id("prepare"), "to", this.specialist.position());
        this.specialist.does("acceptAssignment", "assignmentId", id("prepare"));

        assertThat(rows(this.specialist.sees("myAssignments { edges { node { id state } } }").path("myAssignments")))
            .extracting((row) -> row.path("id").asString())
            .containsExactly(id("prepare"));
    }

    private void itIsDiscussed() throws Exception {
        this.specialist.does("openConversation", "conversationId", id("talk"), "kind", "GROUP", "title", "Ремонт школы",
                "members", List.of(this.head.person(), this.minister.person()));
        this.specialist.does("postMessage", "messageId", id("question"), "conversationId", id("talk"), "text",
                "Есть ли деньги на ремонт?");
        this.head.does("postMessage", "messageId", id("reply"), "conversationId", id("talk"), "replyTo", id("question"),
                "text", "Решим на совещании");

        assertThat(this.minister.sees("message(id: \"" + id("question") + "\") { replies { edges { node { text } } } }")
            .at("/message/replies/edges/0/node/text")
            .asString()).isEqualTo("Решим на совещании");
    }

    private void itIsDecidedInAMeeting() throws Exception {
        Instant soon = Instant.now().plusSeconds(3_600);
        this.minister.does("scheduleMeeting", "meetingId", id("meeting"), "title", "Ремонт школ", "urgent", true,
                "startsAt", soon.toString(), "endsAt", soon.plusSeconds(3_600).toString(), "participants",
                List.of(map("position", this.minister.position(), "role", "CHAIR", "voting", true),
                        map("position", this.head.position(), "voting", true)));
        this.minister.does("addAgendaItem", "meetingId", id("meeting"), "agendaItemId", id("item"), "title",
                "О ремонте школы");
        this.minister.does("publishAgenda", "meetingId", id("meeting"));
        this.minister.does("recordAttendance", "meetingId", id("meeting"), "marks",
                List.of(map("position", this.minister.position(), "presence", "ON_SITE"),
                        map("position", this.head.position(), "presence", "REMOTE")));
        this.minister.does("startMeeting", "meetingId", id("meeting"));
        this.minister.does("recordDecision", "meetingId", id("meeting"), "decisionId", id("decision"), "agendaItemId",
                id("item"), "text", "Выделить средства на ремонт", "state", "ADOPTED", "executor", this.head.position(),
                "dueOn", IN_A_MONTH.toString());
        this.minister.does("endMeeting", "meetingId", id("meeting"));
        this.minister.does("signMinutes", "meetingId", id("meeting"));

        String decided = "node(id: \"" + id("decision") + "\") { ... on Decision { assignment { id } } }";
        eventually(() -> !this.head.sees(decided).at("/node/assignment/id").isMissingNode()
                && !this.head.sees(decided).at("/node/assignment/id").isNull());
        String assignment = this.head.sees(decided).at("/node/assignment/id").asString();
        this.head.does("acceptAssignment", "assignmentId", assignment);
        this.head.does("submitReport", "assignmentId", assignment, "text", "Средства выделены");
        this.minister.does("acceptReport", "assignmentId", assignment);
        assertThat(this.head.sees("node(id: \"" + id("decision") + "\") { ... on Decision { assignment { state } } }")
            .at("/node/assignment/state")
            .asString()).isEqualTo("EXECUTED");
    }

    static List<Map<String, Object>> numbered() {
        return Stream.of(map("part", "INDEX"), map("part", "LITERAL", "text", "/"), map("part", "COUNTER")).toList();
    }

}
