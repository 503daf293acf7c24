package org.chancery.query.graphql.mutation;

import java.util.List;

import org.chancery.kernel.Command;
import org.chancery.kernel.PolicyCommand;
import org.chancery.language.PublishedLanguage;

/** The commands that people can give: for each of them the schema has a mutation. */
public record OfferedCommands(List<Class<? extends Command>> types) {

    /** All of the published language, but for what only policies ask for. */
    public static OfferedCommands all() {
        return new OfferedCommands(PublishedLanguage.commandTypes()
            .stream()
            .filter((command) -> !PolicyCommand.class.isAssignableFrom(command))
            .toList());
    }

}
