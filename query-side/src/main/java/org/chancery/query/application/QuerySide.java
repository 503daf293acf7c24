package org.chancery.query.application;

import java.net.InetSocketAddress;
import java.util.List;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.chancery.node.door.OperationsDoor;
import org.chancery.node.engine.KeptDatabase;
import org.chancery.node.engine.NodeEngines;
import org.chancery.node.start.NodeStart;
import org.chancery.node.start.SettingMissing;
import org.chancery.node.transport.CommandTargets;
import org.chancery.node.transport.CommandsToOthers;
import org.chancery.node.transport.QuestionsFromOthers;
import org.chancery.query.view.CursorKey;
import org.chancery.store.axonserver.AxonServer;
import org.chancery.store.serialization.EventFormat;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * The query side as a process of its own, one of any number: views are built, questions
 * answered, and commands handed on over Axon Server.
 *
 * <p>
 * Not marked as a configuration, so that the scan of the one process that is both sides
 * does not find it.
 */
@EnableAutoConfiguration
@ComponentScan({ "org.chancery.query", "org.chancery.organization.read", "org.chancery.document.read",
        "org.chancery.assignment.read", "org.chancery.message.read", "org.chancery.meeting.read" })
@Import(NodeEngines.class)
public class QuerySide {

    private static final int CURSOR_KEY_BYTES = 32;

    public static void main(String[] arguments) {
        NodeStart.run("query-side", application(), arguments);
    }

    /** The application, to be run with the settings of a node. */
    public static SpringApplicationBuilder application() {
        // Axon asks its maker for updates unless told otherwise; Chancery calls nobody.
        System.setProperty("axoniq.update-checker.disabled", "true");
        return new SpringApplicationBuilder(QuerySide.class).properties("spring.config.name=query-side");
    }

    /** It reads events and never a snapshot. */
    @Bean
    EventFormat eventFormat() {
        return EventFormat.published();
    }

    @Bean
    CommandBus commandBus(AxonServer server) {
        return new CommandsToOthers(server.connection(), new CommandTargets());
    }

    @Bean
    QueryBus queryBus() {
        return SimpleQueryBus.builder().build();
    }

    @Bean
    QuestionsFromOthers questionsFromOthers(AxonServer server, QueryBus questions) {
        return new QuestionsFromOthers(server.connection(), questions);
    }

    /** The same on every node: a cursor may come back to another. */
    @Bean
    CursorKey cursorKey(KeptDatabase kept) {
        return new CursorKey(kept.secret("cursors", CURSOR_KEY_BYTES));
    }

    /**
     * Tokens of the OpenID Connect provider that {@code CHANCERY_ISSUER} names. Where its
     * keys lie it says itself, unless {@code CHANCERY_ISSUER_KEYS} does; it is asked when
     * the first token comes, so that it may start later.
     */
    @Bean
    JwtDecoder jwtDecoder(@Value("${chancery.issuer:}") String issuer, @Value("${chancery.issuer.keys:}") String keys) {
        SettingMissing.required(issuer, "CHANCERY_ISSUER", "the OpenID Connect provider whose tokens count");
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = keys.isBlank() ? NimbusJwtDecoder.withIssuerLocation(issuer).build()
                    : NimbusJwtDecoder.withJwkSetUri(keys).build();
            decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(issuer));
            return decoder;
        });
    }

    /** What is measured needs the registry first, so it is bound when all is there. */
    @Bean
    SmartInitializingSingleton boundMeters(PrometheusMeterRegistry meters, List<MeterBinder> binders) {
        return () -> binders.forEach((binder) -> binder.bindTo(meters));
    }

    @Bean
    OperationsDoor operationsDoor(@Value("${chancery.operations.address}") String address,
            @Value("${chancery.operations.port}") int port, PrometheusMeterRegistry meters, AxonServer server) {
        return OperationsDoor.open(new InetSocketAddress(address, port), meters, server);
    }

}
