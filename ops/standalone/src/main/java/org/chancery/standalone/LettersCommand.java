package org.chancery.standalone;

import java.io.PrintWriter;
import java.util.Locale;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code chancery letters}: what the views have left out, and what becomes of it. */
@Command(name = "letters", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Show the events that views could not take in; take them in, or give them up.")
final class LettersCommand {

    private static final String LINE = "%-12s %-38s %-38s %-10s %s%n";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(mixinStandardHelpOptions = true,
            description = "List the events that a view has left out, a hundred at a time.")
    void list(@Parameters(paramLabel = "VIEW", description = "The name of a view or of an edition.") String view,
            @Option(names = "--after", paramLabel = "POSITION", defaultValue = "-1",
                    description = "Only what comes after this position.") String after,
            @Mixin DataOption data) throws InterruptedException {
        print(OperationsClient.ask(data, (operations) -> operations.ask("letters", "view", view, "after", after)));
    }

    @Command(mixinStandardHelpOptions = true, description = "Show what a view has left out of one object, and why.")
    void show(@Parameters(paramLabel = "VIEW", description = "The name of a view or of an edition.") String view,
            @Parameters(paramLabel = "OBJECT", description = "The object's id.") String object, @Mixin DataOption data)
            throws InterruptedException {
        JsonNode letters = OperationsClient.ask(data,
                (operations) -> operations.ask("letters/of", "view", view, "stream", object));
        print(letters);
        letters.forEach(
                (letter) -> out().printf("%n%s, event %d of %s at position %d, left out at %s, tried %d times%n%s%n",
                        letter.path("event").asString(""), letter.path("sequence").asLong(), object,
                        letter.path("position").asLong(), letter.path("parkedAt").asString(""),
                        letter.path("tried").asInt(), letter.path("problem").asString("behind the one before")));
        out().flush();
    }

    @Command(mixinStandardHelpOptions = true,
            description = "Take in what a view has left out of one object; where that cannot be done in place, "
                    + "the view is built anew.")
    void retry(@Parameters(paramLabel = "VIEW", description = "The name of a view or of an edition.") String view,
            @Parameters(paramLabel = "OBJECT", description = "The object's id.") String object, @Mixin DataOption data)
            throws InterruptedException {
        say(OperationsClient.ask(data,
                (operations) -> operations.order("letters/retry", "view", view, "stream", object)));
    }

    @Command(mixinStandardHelpOptions = true,
            description = "Give up the first event that a view has left out of one object, and take in those "
                    + "behind it.")
    void discard(@Parameters(paramLabel = "VIEW", description = "The name of a view or of an edition.") String view,
            @Parameters(paramLabel = "OBJECT", description = "The object's id.") String object, @Mixin DataOption data)
            throws InterruptedException {
        say(OperationsClient.ask(data,
                (operations) -> operations.order("letters/discard", "view", view, "stream", object)));
    }

    private void say(JsonNode carried) {
        String problem = carried.path("problem").isString() ? ": " + carried.path("problem").asString("") : "";
        String result = switch (carried.path("result").asString("")) {
            case "FREED" -> "All is taken in";
            case "FAILED" -> "It still cannot be taken in";
            case "REBUILDING" -> "The view is being built anew; chancery views list shows how far it is";
            default -> "The node that builds the view will see to it";
        };
        out().printf("%s (%d events)%s%n", result, carried.path("applied").asInt(), problem);
        out().flush();
    }

    private void print(JsonNode letters) {
        out().printf(LINE, "position", "object", "event", "state", "why");
        letters.forEach((letter) -> out().printf(LINE, letter.path("position").asLong(),
                letter.path("stream").asString(""), letter.path("event").asString(""),
                letter.path("state").asString("").toLowerCase(Locale.ROOT), letter.path("problem").asString("")));
        out().flush();
    }

    private PrintWriter out() {
        return this.spec.commandLine().getOut();
    }

}
