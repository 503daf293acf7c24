package org.chancery.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.chancery.benchmark.harness.Effort;
import org.chancery.benchmark.harness.Line;
import org.chancery.benchmark.harness.Report;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.harness.Table;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Measures what it is asked for, prints the table and writes it for programs. */
@Command(name = "ops/benchmark/run", mixinStandardHelpOptions = true,
        description = "Measure Chancery beside its peers, both in the same run.", footerHeading = "%nRows:%n")
final class Benchmark implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--quick", description = "All within five minutes: fewer rounds, shorter histories.")
    private boolean quick;

    @Option(names = "--only", paramLabel = "ROW", description = "Measure this row alone; may be given several times.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--json", paramLabel = "FILE", defaultValue = "ops/benchmark/target/benchmark.json",
            description = "Where the figures go for programs (default: ${DEFAULT-VALUE}).")
    private Path json = Path.of("");

    public static void main(String[] arguments) {
        // The terminal is the table's.
        LoggingSystem.get(Benchmark.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine command = new CommandLine(new Benchmark());
        command.getCommandSpec()
            .usageMessage()
            .width(120)
            .footer(Rows.ALL.stream().map(Benchmark::described).toArray(String[]::new));
        return command;
    }

    @Override
    public Integer call() throws Exception {
        List<Row> rows = asked();
        Table table = new Table(System.out);
        List<Line> lines = new ArrayList<>();
        table.head();
        for (Row row : rows) {
            // None is to clear away what an earlier one has left.
            System.gc();
            row.measure(this.quick ? Effort.QUICK : Effort.FULL, (line) -> {
                table.add(line);
                lines.add(line);
            });
        }
        Report.write(lines, this.json);
        return 0;
    }

    private List<Row> asked() {
        List<String> keys = Rows.ALL.stream().map(Row::key).toList();
        if (!keys.containsAll(this.only)) {
            throw new ParameterException(this.spec.commandLine(),
                    "There is no such row; there are " + keys.stream().collect(Collectors.joining(", ")));
        }
        return Rows.ALL.stream().filter((row) -> this.only.isEmpty() || this.only.contains(row.key())).toList();
    }

    private static String described(Row row) {
        return "  %-10s %s".formatted(row.key(), row.about());
    }

}
