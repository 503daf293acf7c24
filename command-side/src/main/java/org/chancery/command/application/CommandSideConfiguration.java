package org.chancery.command.application;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.chancery.assignment.write.Assignment;
import org.chancery.meeting.write.Meeting;
import org.chancery.organization.write.RecordedDirectory;
import org.chancery.store.Recorded;
import org.chancery.store.files.FileStore;
import org.chancery.store.trace.Traces;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;

/**
 * The command side as a whole: the bus on which commands travel and every aggregate that
 * answers there.
 */
@Configuration(proxyBeanMethods = false)
class CommandSideConfiguration {

    @Bean
    CommandBus commandBus() {
        CommandBus bus = new LocalCommands();
        bus.registerHandlerInterceptor(CommandSideConfiguration::answerWhatWasRecorded);
        return bus;
    }

    @Bean
    QueryBus queryBus() {
        return SimpleQueryBus.builder().build();
    }

    @Bean
    RecentAggregates recentAggregates() {
        return new RecentAggregates();
    }

    @Bean
    Aggregates aggregates(EventStore events, @Qualifier("commandBus") CommandBus commands, RecentAggregates recent,
            Environment settings) {
        Aggregates aggregates = settings.getProperty("chancery.one-of-several", Boolean.class, false)
                ? Aggregates.ofOneOfSeveral(events, commands, recent) : Aggregates.alone(events, commands, recent);
        DirectoryAggregates.register(aggregates, events);
        aggregates.register(Assignment.class);
        DocumentAggregates.register(aggregates);
        MessageAggregates.register(aggregates, settings);
        aggregates.register(Meeting.class);
        return aggregates;
    }

    @Bean
    Registration commandsAreMeasured(@Qualifier("commandBus") CommandBus commands, MeterRegistry meters) {
        return commands.registerHandlerInterceptor(new CommandsAreMeasured(meters));
    }

    @Bean
    List<Registration> commandsAreTraced(@Qualifier("commandBus") CommandBus commands, EventStore events,
            ObjectProvider<OpenTelemetry> keeper) {
        Traces traces = Traces.keptBy(keeper.getIfAvailable());
        return !traces.areKept() ? List.of()
                : List.of(commands.registerHandlerInterceptor(new CommandsAreTraced(traces)),
                        events.registerDispatchInterceptor((recorded) -> CommandsAreTraced::note));
    }

    /** After the measuring, which would not hear of a refusal that came before it. */
    @Bean
    @DependsOn("commandsAreMeasured")
    Registration filesWereUploaded(@Qualifier("commandBus") CommandBus commands, FileStore files) {
        return commands.registerHandlerInterceptor(new FilesWereUploaded(files));
    }

    /** After the measuring, as well. */
    @Bean
    @DependsOn("commandsAreMeasured")
    Registration positionsAreThere(@Qualifier("commandBus") CommandBus commands, EventStore events) {
        return commands.registerHandlerInterceptor(new PositionsAreThere(new RecordedDirectory(events)));
    }

    private static Recorded answerWhatWasRecorded(UnitOfWork<? extends CommandMessage<?>> decision,
            InterceptorChain chain) throws Exception {
        chain.proceed();
        return Recorded.in(decision);
    }

}
