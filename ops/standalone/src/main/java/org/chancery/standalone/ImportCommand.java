package org.chancery.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.chancery.standalone.client.Api;
import org.chancery.standalone.client.Courier;
import org.chancery.standalone.host.CannotProceed;
import org.chancery.standalone.host.ExitCode;
import org.chancery.standalone.intake.Intake;
import org.chancery.standalone.intake.Mapping;
import org.chancery.standalone.intake.RefusedRow;
import org.chancery.standalone.intake.Survey;
import org.chancery.standalone.intake.UnreadableInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery import}: enter a log of another system. */
@Command(name = "import", mixinStandardHelpOptions = true, description = {
        "Enter a log of another system (CSV, also compressed with gzip) through the public API.", "",
        "A mapping says which columns become which commands; docs/import.md explains it, and sample/permits.yaml is one."
                + " Importing a file again changes nothing, so an interrupted import is simply started again."
                + " Rows that are refused are listed with their line and the reason; they cost no other row." })
final class ImportCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "The log.")
    private Path file = Path.of("");

    @Option(names = "--mapping", required = true, paramLabel = "MAPPING", description = "How its rows become commands.")
    private Path mappingFile = Path.of("");

    @Option(names = "--under-way", paramLabel = "N", defaultValue = "12", description = "How many requests, of up to "
            + Courier.MOST_IN_A_REQUEST + " commands each, are under way at once (default: ${DEFAULT-VALUE}).")
    private int underWay;

    @Override
    public Integer call() throws InterruptedException {
        try (Api api = LocalClient.of(this.data.folder())) {
            Mapping mapping = Mapping.read(this.mappingFile);
            return enter(mapping, Survey.of(this.file, mapping), api).code();
        }
        catch (UncheckedIOException ex) {
            throw new CannotProceed(ExitCode.NOT_RUNNING,
                    "Chancery does not answer any more: start it, and import again to go on where this ended", ex);
        }
        catch (UnreadableInput ex) {
            throw new CannotProceed(ExitCode.UNREADABLE_INPUT, String.valueOf(ex.getMessage()), ex);
        }
        catch (IOException ex) {
            throw new CannotProceed(ExitCode.UNREADABLE_INPUT, "cannot be read: " + ex.getMessage(), ex);
        }
    }

    private ExitCode enter(Mapping mapping, Survey survey, Api api) throws IOException, InterruptedException {
        PrintWriter out = this.spec.commandLine().getOut();
        Collection<RefusedRow> refused = new ConcurrentLinkedQueue<>();
        Intake intake;
        try (Progress progress = Progress.of("Rows", survey.rows(), out);
                Courier courier = new Courier(api, this.underWay)) {
            intake = new Intake(mapping, courier, refused::add);
            intake.prepare(survey);
            // A registrar acts for a position as soon as the directory shows it.
            if (!api.awaitViews(mapping.registrar(), intake.reached(), PATIENCE)) {
                throw new CannotProceed(ExitCode.FAULT,
                        "the views do not show what the cases build on: ./chancery status says why; import again then");
            }
            intake.tellCases(this.file, survey, (row) -> progress.step());
            courier.settle();
        }
        Instant answered = Instant.now();
        boolean shown = api.awaitViews(mapping.registrar(), intake.reached(), PATIENCE);
        new ImportReport(intake.pace(), refused, shown, Duration.between(answered, Instant.now())).print(out);
        return refused.isEmpty() ? ExitCode.DONE : ExitCode.ROWS_REFUSED;
    }

}
