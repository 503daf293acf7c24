package org.chancery.command.application;

import java.net.InetSocketAddress;
import java.time.Clock;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.queryhandling.QueryBus;
import org.chancery.command.policy.PolicyPositions;
import org.chancery.node.door.OperationsDoor;
import org.chancery.node.engine.KeptDatabase;
import org.chancery.node.engine.NodeEngines;
import org.chancery.node.engine.NodeName;
import org.chancery.node.engine.PostgresPool;
import org.chancery.node.start.NodeStart;
import org.chancery.node.transport.CommandTargets;
import org.chancery.node.transport.CommandsFromOthers;
import org.chancery.node.transport.CommandsToOthers;
import org.chancery.node.transport.QuestionsToOthers;
import org.chancery.store.Obstacle;
import org.chancery.store.axonserver.AxonServer;
import org.chancery.store.postgres.Occupancy;
import org.chancery.store.serialization.EventFormat;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The command side as a process of its own, one of any number: aggregates decide on the
 * commands that come over Axon Server, policies react.
 *
 * <p>
 * Not marked as a configuration, so that the scan of the one process that is both sides
 * does not find it; and whatever it needs it names, for it needs little.
 */
@Import({ NodeEngines.class, CommandSideConfiguration.class, PolicyConfiguration.class })
public class CommandSide {

    public static void main(String[] arguments) {
        NodeStart.run("command-side", application(), arguments);
    }

    /** The application, to be run with the settings of a node. */
    public static SpringApplicationBuilder application() {
        // Axon asks its maker for updates unless told otherwise; Chancery calls nobody.
        System.setProperty("axoniq.update-checker.disabled", "true");
        return new SpringApplicationBuilder(CommandSide.class).web(WebApplicationType.NONE)
            .properties("spring.config.name=command-side");
    }

    @Bean
    EventFormat eventFormat() {
        return EventFormat.published().withSnapshots(LongStreams.serializer());
    }

    /** Beside other nodes, and not beside a process that believes to be alone. */
    @Bean
    AutoCloseable occupancy(PostgresPool postgres) {
        Runnable end = () -> System.exit(Obstacle.Kind.IN_USE.exitCode());
        return postgres.isPresent() ? Occupancy.amongOthers(postgres.dataSource(), end) : () -> {
        };
    }

    /** Positions of policies live where the events live, if that can keep them. */
    @Bean
    @DependsOn("occupancy")
    TokenStore policyPositions(PostgresPool postgres, KeptDatabase kept, NodeName node, Clock clock) {
        return postgres.isPresent() ? PolicyPositions.in(postgres.dataSource(), node.value())
                : PolicyPositions.in(kept.database(), node.value(), clock);
    }

    /** Policies give their commands to whichever node decides on the object. */
    @Bean
    @Primary
    CommandBus commandsToOthers(AxonServer server) {
        return new CommandsToOthers(server.connection(), new CommandTargets());
    }

    @Bean
    CommandsFromOthers commandsFromOthers(AxonServer server, @Qualifier("commandBus") CommandBus commands) {
        return new CommandsFromOthers(server.connection(), commands);
    }

    @Bean
    @Primary
    QueryBus questionsToOthers(AxonServer server) {
        return new QuestionsToOthers(server.connection());
    }

    @Bean
    OperationsDoor operationsDoor(@Value("${chancery.operations.address}") String address,
            @Value("${chancery.operations.port}") int port, PrometheusMeterRegistry meters, AxonServer server) {
        return OperationsDoor.open(new InetSocketAddress(address, port), meters, server);
    }

}
