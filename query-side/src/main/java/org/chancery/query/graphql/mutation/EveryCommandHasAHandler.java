package org.chancery.query.graphql.mutation;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;

/** Stops the start when people could ask for what nobody does. */
final class EveryCommandHasAHandler implements ApplicationListener<ApplicationStartedEvent> {

    private final OfferedCommands offered;

    private final ObjectProvider<CommandCatalog> catalog;

    EveryCommandHasAHandler(OfferedCommands offered, ObjectProvider<CommandCatalog> catalog) {
        this.offered = offered;
        this.catalog = catalog;
    }

    @Override
    public void onApplicationEvent(ApplicationStartedEvent started) {
        this.catalog.ifAvailable(this::check);
    }

    void check(CommandCatalog catalog) {
        List<String> unhandled = this.offered.types()
            .stream()
            .filter((command) -> !catalog.handles(command))
            .map(Class::getSimpleName)
            .toList();
        if (!unhandled.isEmpty()) {
            throw new IllegalStateException("No handler for the commands " + String.join(", ", unhandled));
        }
    }

}
