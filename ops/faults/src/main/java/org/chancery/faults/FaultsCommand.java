package org.chancery.faults;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.chancery.faults.fault.Fault;
import org.chancery.standalone.host.DataFolder;

/** The command line {@code ops/faults/run}. */
@Command(name = "ops/faults/run", mixinStandardHelpOptions = true,
        description = "Hurt a running Chancery at random, again and again, and check after each time that nothing is"
                + " lost and all is right.",
        exitCodeListHeading = "%nIt ends with%n", exitCodeList = { "0:every check held in every cycle",
                "1:a check did not hold, or not all cycles were done", "2:the command line was not understood" })
final class FaultsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--cycles", paramLabel = "N", required = true, description = "How many faults there are to be.")
    private int cycles;

    @Option(names = "--seed", paramLabel = "S",
            description = "Decides which faults come and when (default: another each time; the last line names it).")
    private long seed = System.nanoTime() & 0xFFFFFF;

    @Option(names = "--minutes", paramLabel = "M", defaultValue = "60",
            description = "When to stop whatever is still to be done (default: ${DEFAULT-VALUE}).")
    private int minutes;

    @Option(names = "--faults", paramLabel = "FAULT", split = ",",
            description = "Which faults are done (default: all). They are ${COMPLETION-CANDIDATES}.",
            completionCandidates = Arsenal.Names.class)
    private List<String> names = Arsenal.names();

    @Option(names = "--pause", paramLabel = "S", defaultValue = "30",
            description = "How many seconds a server stands still, a line is cut, a disk is full"
                    + " (default: ${DEFAULT-VALUE}).")
    private int pause;

    @Option(names = "--within", paramLabel = "S", defaultValue = "5",
            description = "How many seconds after the cause of a fault has gone it is to serve again"
                    + " (default: ${DEFAULT-VALUE}); give more where others use the machine.")
    private int within;

    private final Path home;

    /**
     * @param home the folder of {@code ./chancery}
     */
    FaultsCommand(Path home) {
        this.home = home;
    }

    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("chancery.home", "."));
        System.exit(new CommandLine(new FaultsCommand(home)).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = this.spec.commandLine().getOut();
        List<Fault> chosen = chosen();
        Path scratch = Files.createTempDirectory("chancery-faults");
        Tour tour = new Tour(this.home, scratch, chosen, this.seed, Duration.ofSeconds(this.within),
                Deadline.in(Duration.ofMinutes(this.minutes)), out);
        boolean held = tour.run(this.cycles);
        if (held) {
            DataFolder.delete(scratch);
        }
        else {
            out.println("What it left is in " + scratch);
        }
        out.println(tour.lastLine());
        out.flush();
        return held ? 0 : 1;
    }

    private List<Fault> chosen() {
        List<String> unknown = this.names.stream().filter((name) -> !Arsenal.names().contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new ParameterException(this.spec.commandLine(), "There is no fault " + unknown.getFirst());
        }
        return Arsenal.of(Duration.ofSeconds(this.pause))
            .stream()
            .filter((fault) -> this.names.contains(fault.name()))
            .toList();
    }

}
