package org.chancery.standalone;

import org.chancery.standalone.host.CannotProceed;
import org.chancery.standalone.host.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.chancery.standalone.operations.Operations;
import org.chancery.standalone.operations.ViewState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery status}: how far each view is. */
@Command(name = "status", mixinStandardHelpOptions = true,
        description = "Show each view: how many events it has drawn from, of how many, and what it is doing.")
final class StatusCommand implements Callable<Integer> {

    private static final String LINE = "%-28s %12s %12s %10s %10s  %s%n";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() throws InterruptedException {
        RunningChancery running = RunningChancery.on(this.data.folder());
        try {
            List<ViewState> views = new Operations(running.uri(), running.secret()).views();
            print(this.spec.commandLine().getOut(), running, views);
        }
        catch (IOException ex) {
            throw new CannotProceed(ExitCode.NOT_RUNNING,
                    "the Chancery at " + running.uri() + " does not answer (" + ex.getMessage() + "): start it again",
                    ex);
        }
        return ExitCode.DONE.code();
    }

    private static void print(PrintWriter out, RunningChancery running, List<ViewState> views) {
        out.printf("Chancery serves at %s (process %d)%n%n", running.uri(), running.process());
        out.printf(LINE, "view", "events", "of", "lag", "a second", "state");
        for (ViewState view : views) {
            String parked = (view.parked() > 0) ? ", objects parked: " + view.parked() : "";
            String problem = (view.problem() != null) ? ": " + view.problem() : "";
            out.printf(LINE, view.view(), number(view.applied()), number(view.of()), number(view.lag()),
                    number(view.perSecond()),
                    view.state().toLowerCase(Locale.ROOT).replace('_', ' ') + parked + problem);
        }
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

}
