package org.chancery.standalone;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.chancery.standalone.demo.DemoPerson;
import org.chancery.standalone.demo.DemoRegion;
import org.chancery.standalone.host.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery token}: speak to the API as a demo person. */
@Command(name = "token", mixinStandardHelpOptions = true,
        description = { "Print a token for a demo person, to be shown to the API:", "",
                "  curl -H \"Authorization: Bearer $$(./chancery token gromova)\" …", "",
                "Without a name, list the demo people." })
final class TokenCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The name under which the person signs in.")
    private @Nullable String name;

    @Override
    public Integer call() {
        PrintWriter out = this.spec.commandLine().getOut();
        if (this.name == null) {
            DemoRegion.load().people().forEach((person) -> out.println(line(person)));
            return ExitCode.DONE.code();
        }
        RunningChancery.on(this.data.folder());
        out.println(LocalClient.tokens(this.data.folder()).of(this.name));
        return ExitCode.DONE.code();
    }

    private static String line(DemoPerson person) {
        return String.format("%-14s %-38s %-12s %s", person.signIn(), person.name(), person.organization(),
                person.roles()
                    .stream()
                    .map(Enum::name)
                    .sorted()
                    .collect(Collectors.joining(" "))
                    .toLowerCase(Locale.ROOT));
    }

}
