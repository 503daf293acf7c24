package org.chancery.standalone;

import java.io.PrintWriter;

import org.chancery.standalone.operations.Operations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code chancery views}: which editions of the views there are, and which are read. */
@Command(name = "views", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Build views anew while the old ones are read, go back to those, and drop them.")
final class ViewsCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(mixinStandardHelpOptions = true, description = "List every edition of every view.")
    void list(@Mixin DataOption data) throws InterruptedException {
        EditionTable.print(OperationsClient.ask(data, Operations::editions), out());
    }

    @Command(mixinStandardHelpOptions = true,
            description = "Build a view anew; as soon as it has caught up, it is what is read.")
    void rebuild(@Parameters(paramLabel = "VIEW", description = "The view's name.") String view, @Mixin DataOption data)
            throws InterruptedException {
        say("%s is being built; chancery views list shows how far it is%n",
                OperationsClient.ask(data, (operations) -> operations.order("views/rebuild", "view", view)));
    }

    @Command(mixinStandardHelpOptions = true, description = "Read again what was read before; once more, go forth.")
    void rollback(@Parameters(paramLabel = "VIEW", description = "The view's name.") String view,
            @Mixin DataOption data) throws InterruptedException {
        say("%s is read now%n",
                OperationsClient.ask(data, (operations) -> operations.order("views/rollback", "view", view)));
    }

    @Command(mixinStandardHelpOptions = true, description = "Throw away an edition that is not read.")
    void drop(@Parameters(paramLabel = "EDITION", description = "The edition's name.") String edition,
            @Mixin DataOption data) throws InterruptedException {
        say("%s is no more%n",
                OperationsClient.ask(data, (operations) -> operations.order("views/drop", "edition", edition)));
    }

    private void say(String sentence, JsonNode answer) {
        out().printf(sentence, answer.path("edition").asString(""));
        out().flush();
    }

    private PrintWriter out() {
        return this.spec.commandLine().getOut();
    }

}
