package org.chancery.standalone;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.chancery.standalone.host.ExitCode;
import org.chancery.standalone.host.Listening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery start}: serve until Ctrl-C. */
@Command(name = "start", mixinStandardHelpOptions = true, description = {
        "Start Chancery on its embedded engines and serve until Ctrl-C.", "",
        "The first start loads a demo region through the public API; a later start goes on where the last one ended.",
        "It listens on this machine only." })
final class StartCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--port", paramLabel = "PORT", description = "Where the API listens (default: ${DEFAULT-VALUE}).",
            defaultValue = "8080")
    private int port;

    @Option(names = "--address", paramLabel = "ADDRESS",
            description = "A loopback address to listen on (default: ${DEFAULT-VALUE}).", defaultValue = "127.0.0.1")
    private String address = "";

    @Option(names = "--fresh", description = "Begin anew: delete first what earlier starts created in the data folder.")
    private boolean fresh;

    @Option(names = "--no-demo", description = "Do not load the demo region.")
    private boolean withoutDemo;

    @Override
    public Integer call() throws InterruptedException {
        Instant began = Instant.now();
        Chancery chancery = Chancery.start(this.data.folder(), this.fresh, Listening.on(this.address, this.port));
        Runtime.getRuntime().addShutdownHook(new Thread(chancery::close, "stop"));
        PrintWriter terminal = this.spec.commandLine().getOut();
        ViewRebuild.await(chancery::views, terminal);
        terminal.printf(Locale.ROOT, "Chancery serves at %s after %.1f s%n", chancery.self().uri(),
                Duration.between(began, Instant.now()).toMillis() / 1000.0);
        terminal.flush();
        if (!this.withoutDemo) {
            DemoLoading.load(chancery, terminal);
        }
        FirstSteps.print(chancery.self().uri(), this.data.asArgument(), LocalDate.now(chancery.part(Clock.class)),
                terminal);
        new CountDownLatch(1).await();
        return ExitCode.DONE.code();
    }

}
