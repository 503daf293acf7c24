package org.chancery.standalone;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.chancery.query.operation.ViewEdition;
import org.chancery.standalone.host.ExitCode;
import org.chancery.standalone.operations.Operations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery status}: how far each view is. */
@Command(name = "status", mixinStandardHelpOptions = true,
        description = "Show each edition of each view: what it is for, how many events it has drawn from, of how "
                + "many, how many a second, how long it still needs, and what it is doing.")
final class StatusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() throws InterruptedException {
        RunningChancery running = RunningChancery.on(this.data.folder());
        List<ViewEdition> editions = OperationsClient.ask(this.data, Operations::editions);
        PrintWriter out = this.spec.commandLine().getOut();
        out.printf("Chancery serves at %s (process %d)%n%n", running.uri(), running.process());
        EditionTable.print(editions, out);
        return ExitCode.DONE.code();
    }

}
