package org.chancery.query.graphql.mutation;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.graphql.ViewWait;
import org.chancery.query.identity.Substitutions;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Puts the way of a mutation together. */
@Configuration(proxyBeanMethods = false)
public class MutationConfiguration {

    @Bean
    @Fallback
    OfferedCommands offeredCommands() {
        return OfferedCommands.all();
    }

    @Bean
    Stamping stamping(Substitutions substitutions, ObjectProvider<InstantSource> clock) {
        return new Stamping(substitutions, clock.getIfAvailable(InstantSource::system));
    }

    @Bean
    CommandDispatch commandDispatch(CommandBus commands, EventStore events) {
        return new CommandDispatch(commands, events);
    }

    @Bean
    MutationWiring mutationWiring(OfferedCommands offered, ObjectProvider<NodeSource<?>> sources, Stamping stamping,
            CommandDispatch dispatch, ViewWait wait) {
        List<NodeSource<?>> all = new ArrayList<>();
        sources.orderedStream().forEach(all::add);
        return new MutationWiring(offered.types(), all, stamping, dispatch, wait);
    }

    @Bean
    EveryCommandHasAHandler everyCommandHasAHandler(OfferedCommands offered, ObjectProvider<CommandCatalog> catalog) {
        return new EveryCommandHasAHandler(offered, catalog);
    }

}
