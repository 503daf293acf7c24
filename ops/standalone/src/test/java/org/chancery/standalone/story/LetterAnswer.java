package org.chancery.standalone.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.kernel.CommandStamp;
import org.chancery.standalone.demo.DemoId;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.story.LetterLifeTests.LETTER;
import static org.chancery.standalone.story.Patience.eventually;
import static org.chancery.standalone.story.LetterLifeTests.numbered;
import static org.chancery.standalone.story.Someone.id;
import static org.chancery.standalone.story.Someone.map;
import static org.chancery.standalone.story.Someone.rows;

/**
 * How the letter is answered: a draft goes back for a better one, is approved, signed,
 * registered and sent to the district, whose registrar finds it among her incoming.
 */
final class LetterAnswer {

    private static final String ANSWER = id("answer");

    private static final String DISTRICT = DemoId.organization("60601000");

    private static final String TEXT = "Ремонт школы начнётся в июне. Ёмкость сметы уточняется.";

    private final Someone minister;

    private final Someone clerk;

    private final Someone head;

    private final Someone specialist;

    private final Someone districtClerk;

    private final Someone stranger;

    private final Shelf shelf;

    private final EventStore events;

    private Map<String, Object> file = Map.of();

    LetterAnswer(LetterLifeTests story, Shelf shelf, EventStore events) {
        this.minister = story.minister;
        this.clerk = story.clerk;
        this.head = story.head;
        this.specialist = story.specialist;
        this.districtClerk = story.districtClerk;
        this.stranger = story.stranger;
        this.shelf = shelf;
        this.events = events;
    }

    void isDraftedAsAReply() throws Exception {
        this.specialist.does("draftDocument", "documentId", ANSWER, "flow", "OUTGOING", "kind", "письмо", "title",
                "О сроках ремонта школы", "replyTo", LETTER);
        addsVersion("Ответ.txt", "Ремонт школы начнётся.");

        assertThat(this.specialist.sees(answer("replyTo { title }")).at("/document/replyTo/title").asString())
            .isEqualTo("О ремонте школы");
        assertThat(rows(
                this.specialist.sees("documents(filter: { replyTo: \"" + LETTER + "\" }) { edges { node { id } } }")
                    .path("documents")))
            .extracting((row) -> row.path("id").asString())
            .containsExactly(ANSWER);
        assertThat(this.shelf.get("ukazkin", this.file.get("sha256")).statusCode()).as("A draft is its author's alone")
            .isEqualTo(404);
    }

    void isApprovedOnTheSecondTry() throws Exception {
        this.specialist.does("submitForApproval", "documentId", ANSWER, "approvers", List.of(this.head.position()),
                "signatory", this.minister.position());
        this.head.does("giveVisa", "documentId", ANSWER, "sha256", this.file.get("sha256"), "result", "NOT_AGREED",
                "text", "Нужен срок");
        addsVersion("Ответ.txt", TEXT);
        this.head.does("giveVisa", "documentId", ANSWER, "sha256", this.file.get("sha256"), "result", "AGREED");

        assertThat(this.minister.sees(answer("approval { state } visas { result version }")).toString())
            .contains("PENDING_SIGNATURE")
            .contains("\"NOT_AGREED\",\"version\":1")
            .contains("\"AGREED\",\"version\":2");
    }

    void isSignedAndRegisteredUnderItsOwnNumber() throws Exception {
        this.minister.does("signDocument", "documentId", ANSWER, "sha256", this.file.get("sha256"));
        this.clerk.does("openRegister", "registerId", id("outgoing"), "title", "Исходящие", "index", "02-15", "flow",
                "OUTGOING", "format", numbered());
        this.clerk.does("registerDocument", "documentId", ANSWER, "registerId", id("outgoing"));

        JsonNode answer = this.specialist.sees(answer("lifeCycle signature { ground } registration { number }"));
        assertThat(answer.at("/document/lifeCycle").asString()).isEqualTo("ACTIVE");
        assertThat(answer.at("/document/signature/ground").asString()).isEqualTo("OFFICE");
        assertThat(answer.at("/document/registration/number").asString()).isEqualTo("02-15/1");
    }

    void isDispatchedAndArisesAtTheAddressee() throws Exception {
        this.clerk.does("dispatchDocument", "documentId", ANSWER, "addressees", List.of(DISTRICT));

        eventually(() -> !incoming().isEmpty());
        JsonNode received = incoming().getFirst();
        assertThat(received.at("/correspondent/number").asString()).isEqualTo("02-15/1");
        assertThat(received.at("/correspondent/datedOn").asString()).isEqualTo(LocalDate.now(Someone.ZONE).toString());
        assertThat(correlationsOf(received.path("id").asString())).hasSize(1).isSubsetOf(correlationsOf(ANSWER));
    }

    void isRegisteredThereAndTheSenderLearnsTheNumber() throws Exception {
        String received = incoming().getFirst().path("id").asString();
        this.districtClerk.does("openRegister", "registerId", id("district incoming"), "title", "Входящие района",
                "index", "05", "flow", "INCOMING", "format", numbered());
        this.districtClerk.does("registerDocument", "documentId", received, "registerId", id("district incoming"));

        String line = answer("dispatch { state number }");
        eventually(() -> this.clerk.sees(line).toString().contains("REGISTERED_BY_RECIPIENT"));
        assertThat(this.clerk.sees(line).at("/document/dispatch/0/number").asString()).isEqualTo("05/1");
    }

    void isReadByThoseWhoMayAndHiddenFromOthers() throws Exception {
        for (Someone reader : List.of(this.specialist, this.head, this.minister, this.clerk, this.districtClerk)) {
            assertThat(this.shelf.get(reader.signIn(), this.file.get("sha256")).body()).as(reader.signIn())
                .isEqualTo(TEXT);
        }
        assertThat(this.shelf.get(this.stranger.signIn(), this.file.get("sha256")).statusCode()).isEqualTo(404);
        assertThat(this.stranger.sees(answer("id")).path("document").isNull()).isTrue();
    }

    void isReportedAndTheLetterFiled() throws Exception {
        this.clerk.isRefused("ON_EXECUTION", "fileToCase", "documentId", LETTER, "caseIndex", "05-11");
        this.specialist.does("submitReport", "assignmentId", id("prepare"), "text", "Ответ 02-15/1 направлен", "files",
                List.of(this.file));
        this.minister.does("acceptReport", "assignmentId", id("prepare"));
        eventually(() -> this.clerk.sees("document(id: \"" + LETTER + "\") { execution }")
            .at("/document/execution")
            .asString()
            .equals("EXECUTED"));
        this.clerk.does("fileToCase", "documentId", LETTER, "caseIndex", "05-11", "note", "Дан ответ 02-15/1");
        this.clerk.does("fileToCase", "documentId", ANSWER, "caseIndex", "05-11");

        assertThat(this.minister.sees("document(id: \"" + LETTER + "\") { filing { caseIndex note } }")
            .at("/document/filing/caseIndex")
            .asString()).isEqualTo("05-11");
    }

    private void addsVersion(String name, String text) throws Exception {
        this.file = this.shelf.put(this.specialist.signIn(), name, text);
        this.specialist.does("addVersion", "documentId", ANSWER, "file", this.file);
    }

    private List<JsonNode> incoming() throws Exception {
        return rows(this.districtClerk
            .sees("documents { edges { node { id flow correspondent { number datedOn } versions { number } } } }")
            .path("documents")).toList();
    }

    private Set<String> correlationsOf(String documentId) {
        return this.events.readEvents(documentId)
            .asStream()
            .map((event) -> CommandStamp.from(event.getMetaData()).correlationId())
            .collect(Collectors.toSet());
    }

    private static String answer(String fields) {
        return "document(id: \"" + ANSWER + "\") { " + fields + " }";
    }

}
