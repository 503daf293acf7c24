package org.chancery.standalone;

import org.chancery.standalone.host.CannotProceed;
import org.chancery.standalone.host.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The command line {@code chancery}. */
@Command(name = "chancery", mixinStandardHelpOptions = true, version = "Chancery 0.1.0",
        description = "The record of what a government decides and does.", synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands%n",
        subcommands = { StartCommand.class, TokenCommand.class, ImportCommand.class, StatusCommand.class,
                ViewsCommand.class, LettersCommand.class, RehearseCommand.class },
        exitCodeListHeading = "%nIt ends with%n", footer = { "", "The first thing to try:", "  ./chancery start" })
final class ChanceryCommand {

    private ChanceryCommand() {
    }

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new ChanceryCommand());
        commandLine.getCommandSpec().usageMessage().exitCodeList(ExitCode.meanings());
        return commandLine.setExecutionExceptionHandler(ChanceryCommand::say);
    }

    private static int say(Exception thrown, CommandLine command, ParseResult arguments) {
        if (thrown instanceof CannotProceed known) {
            command.getErr().println("chancery: " + known.getMessage());
            return known.exit().code();
        }
        command.getErr().println("chancery: a fault of its own: " + thrown + " (CHANCERY_DEBUG=1 shows where)");
        if (System.getenv("CHANCERY_DEBUG") != null) {
            thrown.printStackTrace(command.getErr());
        }
        return ExitCode.FAULT.code();
    }

}
