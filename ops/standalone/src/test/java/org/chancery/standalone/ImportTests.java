package org.chancery.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chancery.standalone.client.Api;
import org.chancery.standalone.client.Courier;
import org.chancery.standalone.demo.DemoStory;
import org.chancery.standalone.demo.DemoTelling;
import org.chancery.standalone.host.Listening;
import org.chancery.standalone.identity.DemoTokens;
import org.chancery.standalone.intake.Intake;
import org.chancery.standalone.intake.Mapping;
import org.chancery.standalone.intake.RefusedRow;
import org.chancery.standalone.intake.Survey;
import org.chancery.standalone.operations.ViewState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Logs are imported into a whole Chancery with the demo's directory by the command line,
 * and then counted by GraphQL alone.
 */
class ImportTests {

    private static final Path ROOT = Path.of(System.getProperty("chancery.root", "../.."));

    /** A public log that may not be shipped; its counts are known. */
    private static final Path WABO = ROOT.resolve("../shared/data/wabo/receipt-half-a.csv.gz");

    private static final Path WABO_MAPPING = ROOT.resolve("sample/wabo.yaml");

    private static final int ENOUGH_TO_BE_UNDER_WAY = 2_000;

    @TempDir
    private static Path data;

    private static Chancery chancery;

    private static Api api;

    @BeforeAll
    static void start() {
        chancery = Chancery.start(data, false, Listening.onLoopback(0));
        api = new Api(chancery.self().uri(), chancery.part(DemoTokens.class));
        DemoStory directory = DemoStory.directory(LocalDate.now());
        assertThat(new DemoTelling(api, () -> ViewRebuild.awaitQuietly(chancery::views)).tell(directory, () -> {
        })).isEmpty();
    }

    @AfterAll
    static void stop() {
        api.close();
        chancery.close();
    }

    @Test
    void importsTheSampleAsTheReadmeSays() throws Exception {
        String section = section("## Then import a log");
        List<String> command = List
            .of(first(section, "\\./chancery (import .*)").replace("sample/", ROOT + "/sample/").split(" "));
        String signIn = first(section, "as `(\\w+)`");
        String question = first(section, "```graphql\n([^`]+)```");
        JsonNode answer = JsonMapper.shared().readTree(first(section, "```json\n([^`]+)```"));

        assertThat(run(command)).contains("; 0 rows refused");
        assertThat(ask(signIn, question)).isEqualTo(answer);

        eventually(() -> ask("aksaev", "{ assignments(filter: { overdue: true }) { count { value } } }")
            .at("/assignments/count/value")
            .asInt() == 15);
        long head = head();
        assertThat(run(command)).contains("; 0 rows refused");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void importsTheReceiptPhaseAndCountsItAgain() throws Exception {
        assumeTrue(Files.exists(WABO), "the log is not there: " + WABO);
        List<String> command = List.of("import", WABO.toString(), "--mapping", WABO_MAPPING.toString());

        interruptAnImport();
        assertThat(Imported.from(api).documents()).isBetween(1, 716);

        assertThat(run(command)).contains("5,466 commands in ", "; 0 rows refused", "The views showed all of it ");
        eventually(() -> Imported.from(api).isSettled());
        assertThat(Imported.from(api)).isEqualTo(Imported.RECEIPT_PHASE);

        long head = head();
        assertThat(run(command)).contains("5,466 commands in ", "; 0 rows refused");
        assertThat(head()).isEqualTo(head);
        assertThat(Imported.from(api)).isEqualTo(Imported.RECEIPT_PHASE);
    }

    private static void interruptAnImport() throws IOException, InterruptedException {
        Mapping mapping = Mapping.read(WABO_MAPPING);
        Survey survey = Survey.of(WABO, mapping);
        ConcurrentLinkedQueue<RefusedRow> refused = new ConcurrentLinkedQueue<>();
        try (Courier courier = new Courier(api, 8)) {
            Intake intake = new Intake(mapping, courier, refused::add);
            intake.prepare(survey);
            assertThat(api.awaitViews(mapping.registrar(), intake.reached(), Duration.ofMinutes(1))).isTrue();
            assertThatIllegalStateException().isThrownBy(() -> intake.tellCases(WABO, survey, (row) -> {
                if (row.line() > ENOUGH_TO_BE_UNDER_WAY) {
                    throw new IllegalStateException("the power goes");
                }
            }));
            courier.settle();
            assertThat(api.awaitViews(mapping.registrar(), intake.reached(), Duration.ofMinutes(1))).isTrue();
        }
        assertThat(refused).isEmpty();
    }

    private static String run(List<String> arguments) {
        StringWriter out = new StringWriter();
        CommandLine command = ChanceryCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(out, true));
        String[] all = Stream.concat(arguments.stream(), Stream.of("--data", data.toString())).toArray(String[]::new);
        assertThat(command.execute(all)).as(out.toString()).isZero();
        return out.toString();
    }

    private static JsonNode ask(String signIn, String question) throws IOException, InterruptedException {
        return Imported.ask(api, signIn, question);
    }

    /** How many events there are. */
    private static long head() {
        return chancery.views().stream().mapToLong(ViewState::of).max().orElseThrow();
    }

    private static String section(String heading) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(readme).contains(heading);
        String rest = readme.substring(readme.indexOf(heading) + heading.length());
        return rest.substring(0, rest.indexOf("\n## "));
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    /** What policies do comes a moment later. */
    private static void eventually(Callable<Boolean> condition) throws Exception {
        Instant late = Instant.now().plus(Duration.ofSeconds(90));
        while (!condition.call()) {
            assertThat(Instant.now()).as("It has not come yet").isBefore(late);
            Thread.sleep(200);
        }
    }

}
