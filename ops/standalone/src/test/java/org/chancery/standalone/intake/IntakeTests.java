package org.chancery.standalone.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

import org.chancery.standalone.client.Api;
import org.chancery.standalone.client.Courier;
import org.chancery.standalone.client.FakeApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class IntakeTests {

    private static final String MAPPING = """
            name: letters
            registrar: kulikova
            case: "{letter}"
            steps:
              - at: once
                by: nastroykin
                command: openOffice
                input: { officeId: "id:office" }
              - at: each {clerk}
                by: nastroykin
                command: addClerk
                input: { clerkId: "id:clerk/{clerk}", name: "Clerk {clerk}", employer: "demo:organization/rivers" }
              - at: first
                command: receiveLetter
                input:
                  letterId: "id:letter/{letter}"
                  subject: "{subject}"
                  occurredAt: "{moment|instant}"
                  receivedOn: "{moment|date}"
                  urgent: true
                  marks: [{ colour: "red", text: "{subject}" }]
              - at: change {clerk}
                command: handOver
                input: { letterId: "id:letter/{letter}", from: "{before.clerk}", to: "{clerk}" }
              - at: last
                if: "{answered}"
                command: answerLetter
                input: { letterId: "id:letter/{letter}", occurredAt: "{answered|instant}" }
            """;

    private static final String HEADER = "letter,clerk,moment,subject,answered\n";

    private static final String LOG = HEADER + """
            L1,anna,2026-03-02 09:00:00+03:00,Roads,2026-03-05T10:00:00Z
            L2,boris,2026-03-02 09:05:00+03:00,Wells,
            L1,boris,2026-03-03 09:00:00+03:00,Roads,2026-03-05T10:00:00Z
            L1,boris,2026-03-04 09:00:00+03:00,Roads,2026-03-05T10:00:00Z
            """;

    private final ConcurrentLinkedQueue<RefusedRow> refused = new ConcurrentLinkedQueue<>();

    private String mapping = MAPPING;

    private Function<JsonNode, String> answers = (input) -> FakeApi.DONE;

    @TempDir
    private Path folder;

    @Test
    void tellsEachValueOnceAndEachCaseInItsOrder() throws IOException {
        List<JsonNode> told = take(LOG);

        assertThat(told).extracting((input) -> text(input, "command"))
            .containsExactlyInAnyOrder("openOffice", "addClerk", "addClerk", "receiveLetter", "receiveLetter",
                    "handOver", "answerLetter");
        assertThat(told.subList(1, 3)).extracting((input) -> text(input, "name"))
            .containsExactlyInAnyOrder("Clerk anna", "Clerk boris");
        assertThat(told).filteredOn((input) -> text(input, "letterId").equals(Template.id("letters", "letter/L1")))
            .extracting((input) -> text(input, "command"))
            .containsExactly("receiveLetter", "handOver", "answerLetter");
        assertThat(this.refused).isEmpty();
    }

    @Test
    void givesEachCommandInTheNameOfWhoMay() throws IOException {
        List<JsonNode> told = take(LOG);

        assertThat(told).filteredOn((input) -> text(input, "signIn").equals("nastroykin"))
            .extracting((input) -> text(input, "command"))
            .containsExactly("openOffice", "addClerk", "addClerk");
        assertThat(told).filteredOn((input) -> text(input, "signIn").equals("kulikova")).hasSize(4);
    }

    @Test
    void bringsMomentsIntoTheFormOfTheApi() throws IOException {
        String log = HEADER + "L1,anna,2026-03-02 00:00:00+03:00,Roads,2026-03-05T10:00Z\n";

        List<JsonNode> told = take(log);

        assertThat(text(only(told, "receiveLetter").getFirst(), "occurredAt")).isEqualTo("2026-03-02T00:00:00+03:00");
        assertThat(text(only(told, "answerLetter").getFirst(), "occurredAt")).isEqualTo("2026-03-05T10:00:00Z");
    }

    @Test
    void fillsFieldsFromTheRowAndTheRowBefore() throws IOException {
        List<JsonNode> told = take(LOG);

        assertThat(only(told, "handOver")).extracting((input) -> text(input, "from") + text(input, "to"))
            .containsExactly("annaboris");
        JsonNode letter = only(told, "receiveLetter").getFirst();
        assertThat(text(letter, "occurredAt")).startsWith("2026-03-02T09:0").endsWith("+03:00");
        assertThat(text(letter, "receivedOn")).isEqualTo("2026-03-02");
        assertThat(letter.path("urgent").asBoolean()).isTrue();
        assertThat(text(letter.path("marks").path(0), "text")).isEqualTo(text(letter, "subject"));
    }

    @Test
    void givesTheSameIdsAtEveryImport() throws IOException {
        List<String> first = take(LOG).stream().map((input) -> text(input, "commandId")).sorted().toList();

        assertThat(take(LOG)).extracting((input) -> text(input, "commandId"))
            .containsExactlyInAnyOrderElementsOf(first)
            .doesNotHaveDuplicates();
    }

    @Test
    void keepsTheIdsOfOtherRowsWhenABrokenOneIsRepaired() throws IOException {
        this.mapping = "row: \"{moment}\"\n" + MAPPING;
        String log = HEADER + """
                L1,anna,2026-03-02 09:00:00+03:00,Roads,
                L1,anna,2026-03-03 09:00:00+03:00,Roads,
                L1,boris,2026-03-04 09:00:00+03:00,Roads,
                """;

        JsonNode whole = only(take(log), "handOver").getFirst();
        JsonNode broken = only(take(log.replace("anna,2026-03-03", "\"anna,2026-03-03")), "handOver").getFirst();

        assertThat(this.refused).extracting(RefusedRow::line).containsExactly(3);
        assertThat(broken).isEqualTo(whole);
    }

    @Test
    void beginsACaseAtTheNextRowWhereTheFirstCannotBeRead() throws IOException {
        String log = HEADER + """
                L1,anna,yesterday,Roads,
                L1,boris,2026-03-03 09:00:00+03:00,Roads,2026-03-05T10:00:00Z
                L1,anna,2026-03-04 09:00:00+03:00,Roads,2026-03-05T10:00:00Z
                """;

        List<JsonNode> told = take(log);

        assertThat(told).extracting((input) -> text(input, "command"))
            .containsSubsequence("receiveLetter", "handOver", "answerLetter");
        assertThat(text(only(told, "receiveLetter").getFirst(), "receivedOn")).isEqualTo("2026-03-03");
        assertThat(this.refused).extracting(RefusedRow::line).containsExactly(2);
    }

    @Test
    void tellsTheRestOfARowOfWhichOneStepCannotBeRead() throws IOException {
        List<JsonNode> told = take(LOG.replaceAll("(?m)(L1.*03-04.*Roads),.*$", "$1,some day"));

        assertThat(only(told, "receiveLetter")).hasSize(2);
        assertThat(only(told, "handOver")).hasSize(1);
        assertThat(only(told, "answerLetter")).isEmpty();
        assertThat(this.refused).extracting((row) -> row.line() + " " + row.reason())
            .containsExactly("5 column answered: \"some day\" is no moment with an offset");
    }

    @Test
    void doesNotEndTheCaseInWhichACompressedFileBreaksOff() throws IOException {
        byte[] packed = packed(LOG);
        packed[packed.length - 8] ^= 1;

        List<JsonNode> told = take(Files.write(this.folder.resolve("log.csv.gz"), packed));

        assertThat(only(told, "receiveLetter")).hasSize(2);
        assertThat(only(told, "handOver")).hasSize(1);
        assertThat(only(told, "answerLetter")).isEmpty();
        assertThat(this.refused).extracting(RefusedRow::line).containsExactly(6);
    }

    @Test
    void tellsNothingWhereOnlyTheHeaderIs() throws IOException {
        assertThat(take(HEADER)).isEmpty();
        assertThat(this.refused).isEmpty();
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatIOException().isThrownBy(() -> take("")).withMessageContaining("line 1");
    }

    @Test
    void losesNoRowToOneThatCannotBeRead() throws IOException {
        String log = HEADER + """
                L1,anna,2026-03-02 09:00:00+03:00,"Roads,
                L2,anna,yesterday,Wells,
                ,anna,2026-03-02 09:00:00+03:00,Nobody's,
                L3,anna,2026-03-02 09:00:00+03:00
                L4,anna,2026-03-02 09:00:00+03:00,Bridges,
                """;

        List<JsonNode> told = take(log);

        assertThat(only(told, "receiveLetter")).extracting((input) -> text(input, "subject"))
            .containsExactly("Bridges");
        assertThat(this.refused).extracting((row) -> row.line() + " " + row.reason())
            .containsExactlyInAnyOrder("2 a quote has no fellow",
                    "3 column moment: \"yesterday\" is no moment with an offset",
                    "4 does not say to which case it belongs", "5 has 3 cells, and the header 5");
    }

    @Test
    void losesNoRowToOneInAnotherEncoding() throws IOException {
        Path log = this.folder.resolve("log.csv");
        Files.writeString(log, HEADER);
        Files.write(log, "L1,анна,2026-03-02 09:00:00+03:00,Дороги,\n".getBytes(Charset.forName("windows-1251")),
                StandardOpenOption.APPEND);
        Files.writeString(log, "L2,борис,2026-03-02 09:00:00+03:00,Ёлки,\n", StandardOpenOption.APPEND);

        assertThat(only(take(log), "receiveLetter")).extracting((input) -> text(input, "subject"))
            .containsExactly("Ёлки");
        assertThat(this.refused).extracting(RefusedRow::line).containsExactly(2);
    }

    @Test
    void endsACaseThatWasRefusedAtItsBeginning() throws IOException {
        this.answers = (input) -> text(input, "subject").equals("Roads") ? FakeApi.refused("NO_ROADS", false)
                : FakeApi.DONE;

        List<JsonNode> told = take(LOG);

        assertThat(told).extracting((input) -> text(input, "command")).doesNotContain("handOver", "answerLetter");
        assertThat(only(told, "receiveLetter")).hasSize(2);
        assertThat(this.refused).singleElement()
            .satisfies((row) -> assertThat(row.line() + " " + row.reason()).startsWith("2 ")
                .contains("receiveLetter", "NO_ROADS", "its case ends here"));
    }

    @Test
    void goesOnAfterARefusalInTheMiddle() throws IOException {
        this.answers = (input) -> text(input, "command").equals("handOver") ? FakeApi.refused("NOT_HIS", false)
                : FakeApi.DONE;

        assertThat(only(take(LOG), "answerLetter")).hasSize(1);
        assertThat(this.refused).extracting(RefusedRow::line).containsExactly(4);
    }

    @Test
    void refusesAFileWithoutAColumnThatTheMappingNeeds() {
        assertThatExceptionOfType(UnreadableInput.class).isThrownBy(() -> take("letter,clerk\nL1,anna\n"))
            .withMessageContaining("line 1")
            .withMessageContaining("answered, moment, subject");
    }

    private List<JsonNode> take(String log) throws IOException {
        return take(Files.writeString(this.folder.resolve("log.csv"), log));
    }

    private List<JsonNode> take(Path log) throws IOException {
        Mapping mapping = Mapping.read(Files.writeString(this.folder.resolve("mapping.yaml"), this.mapping));
        try (FakeApi api = new FakeApi(this.answers);
                Api client = api.client();
                Courier courier = new Courier(client, 8)) {
            Survey survey = Survey.of(log, mapping);
            Intake intake = new Intake(mapping, courier, this.refused::add);
            intake.prepare(survey);
            courier.settle();
            intake.tellCases(log, survey, (row) -> {
            });
            courier.settle();
            return api.inputs();
        }
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static List<JsonNode> only(List<JsonNode> told, String command) {
        return told.stream().filter((input) -> text(input, "command").equals(command)).toList();
    }

    private static String text(JsonNode input, String field) {
        return input.path(field).asString("");
    }

}
