package org.chancery.standalone.story;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.chancery.store.files.FileStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.story.Someone.id;
import static org.chancery.standalone.story.Someone.map;

/**
 * A file goes up once and comes down to whoever may see an object that refers to it,
 * whatever kind of object that is. Documents: {@link LetterLifeTests}.
 */
@ExtendWith(WholeChancery.Provided.class)
class FilesOfEveryAreaTests {

    private final Someone minister;

    private final Someone head;

    private final Someone specialist;

    private final Someone stranger;

    private final Shelf shelf;

    private final FileStore files;

    FilesOfEveryAreaTests(WholeChancery house) {
        this.minister = house.someone("rekin");
        this.head = house.someone("mostovoy");
        this.specialist = house.someone("yakornaya");
        this.stranger = house.someone("bukvarev");
        this.shelf = house.shelf();
        this.files = house.part(FileStore.class);
    }

    @Test
    void reportsFileIsReadByWhoeverSeesTheAssignment() throws Exception {
        Map<String, Object> estimate = this.shelf.put("mostovoy", "Смета.txt", "Доски: 40");
        this.minister.does("issueAssignment", "assignmentId", id("mend the pier"), "text", "Починить причал",
                "executor", this.head.position(), "dueOn", LocalDate.now().plusMonths(1).toString());
        this.head.does("acceptAssignment", "assignmentId", id("mend the pier"));
        this.head.does("submitReport", "assignmentId", id("mend the pier"), "text", "Починен", "files",
                List.of(estimate));

        isReadBy(this.minister, estimate, "Доски: 40");
        isHiddenFrom(this.stranger, estimate);
    }

    @Test
    void coExecutorsPartAndItsFileAreSeenByWhoeverSeesTheAssignment_ASG_2() throws Exception {
        Map<String, Object> sketch = this.shelf.put("yakornaya", "Эскиз.txt", "Два пролёта");
        this.minister.does("issueAssignment", "assignmentId", id("draw the pier"), "text", "Начертить причал",
                "executor", this.head.position(), "coExecutors", List.of(map("position", this.specialist.position())),
                "dueOn", LocalDate.now().plusMonths(1).toString());
        this.specialist.does("reportPart", "assignmentId", id("draw the pier"), "text", "Эскиз готов", "files",
                List.of(sketch));

        JsonNode part = this.head
            .sees("assignment(id: \"%s\") { parts { dueOn reports { text late } } }".formatted(id("draw the pier")))
            .at("/assignment/parts/0");
        assertThat(part.path("dueOn").asString()).isEqualTo(LocalDate.now().plusMonths(1).toString());
        assertThat(part.at("/reports/0/text").asString()).isEqualTo("Эскиз готов");
        assertThat(part.at("/reports/0/late").asBoolean()).isFalse();
        isReadBy(this.minister, sketch, "Два пролёта");
        isHiddenFrom(this.stranger, sketch);
    }

    @Test
    void messagesFileIsReadByMembers_MSG_3() throws Exception {
        Map<String, Object> photo = this.shelf.put("yakornaya", "Фото причала.txt", "Здесь причал");
        this.specialist.does("openConversation", "conversationId", id("pier"), "kind", "GROUP", "title", "Причал",
                "members", List.of(this.head.person()));
        this.specialist.does("postMessage", "messageId", id("photo"), "conversationId", id("pier"), "text", "Смотрите",
                "files", List.of(photo));

        isReadBy(this.head, photo, "Здесь причал");
        isHiddenFrom(this.minister, photo);

        this.specialist.does("redactMessage", "messageId", id("photo"), "reason", "Не тот причал");
        isHiddenFrom(this.head, photo);
    }

    @Test
    void materialsAreReadByAllWhoAreInvitedOnceTheAgendaIsPublished_MTG_5() throws Exception {
        Map<String, Object> plan = this.shelf.put("rekin", "План работ.txt", "Причал, затем паром");
        Instant soon = Instant.now().plusSeconds(3_600);
        this.minister.does("scheduleMeeting", "meetingId", id("pier meeting"), "title", "Причал", "urgent", true,
                "startsAt", soon.toString(), "endsAt", soon.plusSeconds(3_600).toString(), "participants",
                List.of(map("position", this.minister.position(), "role", "CHAIR", "voting", true),
                        map("position", this.head.position(), "voting", true)));
        this.minister.does("addAgendaItem", "meetingId", id("pier meeting"), "agendaItemId", id("pier item"), "title",
                "О причале", "materials", List.of(plan));

        isHiddenFrom(this.head, plan);
        this.minister.does("publishAgenda", "meetingId", id("pier meeting"));
        isReadBy(this.head, plan, "Причал, затем паром");
        isHiddenFrom(this.specialist, plan);
    }

    @Test
    void commandThatRefersToAFileNobodyUploadedIsRefused() throws Exception {
        this.specialist.does("draftDocument", "documentId", id("empty"), "flow", "INTERNAL", "kind", "записка", "title",
                "О причале");

        this.specialist.isRefused("FILE_UNKNOWN", "addVersion", "documentId", id("empty"), "file",
                map("name", "Нет.txt", "mediaType", "text/plain", "size", 1, "sha256", "0".repeat(64)));
    }

    @Test
    void largeFileGoesUpAndComesDownWhole() throws Exception {
        String large = "Паромная переправа. ".repeat(2_000_000);
        Map<String, Object> file = this.shelf.put("yakornaya", "Большой.txt", large);
        this.specialist.does("draftDocument", "documentId", id("large"), "flow", "INTERNAL", "kind", "отчёт", "title",
                "Большой отчёт");
        this.specialist.does("addVersion", "documentId", id("large"), "file", file);

        try (InputStream kept = this.files.read(String.valueOf(file.get("sha256")))) {
            assertThat(kept.transferTo(OutputStream.nullOutputStream())).isEqualTo(74_000_000);
        }
        assertThat(this.shelf.get("yakornaya", file.get("sha256")).body()).isEqualTo(large);
    }

    private void isReadBy(Someone reader, Map<String, Object> file, String content) throws Exception {
        HttpResponse<String> answer = this.shelf.get(reader.signIn(), file.get("sha256"));
        assertThat(answer.body()).isEqualTo(content);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;");
    }

    private void isHiddenFrom(Someone other, Map<String, Object> file) throws Exception {
        HttpResponse<String> answer = this.shelf.get(other.signIn(), file.get("sha256"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"FILE_UNKNOWN\"");
    }

}
