package org.chancery.standalone;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery status}: how far each view is. */
@Command(name = "status", mixinStandardHelpOptions = true, description = "Show each view: events applied, of how many.")
final class StatusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        RunningChancery running = RunningChancery.on(this.data.folder());
        this.spec.commandLine().getOut().println("Chancery serves at " + running.uri());
        return ExitCode.DONE.code();
    }

}
