package org.chancery.query.graphql.garden;

import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.time.InstantSource;
import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.query.file.FileConfiguration;
import org.chancery.query.file.FileSource;
import org.chancery.query.graphql.endpoint.GraphQlConfiguration;
import org.chancery.query.graphql.garden.Garden.TreeDocument;
import org.chancery.query.graphql.graphiql.GraphiQlPage;
import org.chancery.query.graphql.limit.LimitConfiguration;
import org.chancery.query.graphql.mutation.MutationConfiguration;
import org.chancery.query.graphql.mutation.OfferedCommands;
import org.chancery.query.graphql.wiring.WiringConfiguration;
import org.chancery.query.identity.ClerksOnly;
import org.chancery.query.identity.IdentityConfiguration;
import org.chancery.query.identity.Substitutions;
import org.chancery.store.files.FileStore;
import org.chancery.store.files.FolderFileStore;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Controller;

/** The edge with the garden behind it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ GraphQlConfiguration.class, MutationConfiguration.class, IdentityConfiguration.class,
        LimitConfiguration.class, WiringConfiguration.class, GraphiQlPage.class, FileConfiguration.class,
        GardenApplication.Questions.class })
class GardenApplication {

    @Bean
    Garden garden() {
        return new Garden();
    }

    @Bean
    CommandBus commandBus(Garden garden) {
        return garden.commandBus();
    }

    @Bean
    EventStore eventStore(Garden garden) {
        return garden.eventStore();
    }

    @Bean
    FileStore fileStore(@Value("${garden.files:target/garden-files}") Path folder) {
        return new FolderFileStore(folder, InstantSource.system());
    }

    @Bean
    FileSource plans(Garden garden) {
        return garden::plan;
    }

    @Bean
    OfferedCommands commands() {
        return new OfferedCommands(List.of(PlantTree.class, FellTree.class));
    }

    @Bean
    Substitutions clerks() {
        return new ClerksOnly((position, organization) -> position.equals(People.GARDENER));
    }

    @Bean
    RSAKey key() throws JOSEException {
        return new RSAKeyGenerator(2048).generate();
    }

    @Bean
    JwtDecoder decoder(RSAKey key) throws JOSEException {
        RSAPublicKey publicKey = key.toRSAPublicKey();
        return NimbusJwtDecoder.withPublicKey(publicKey).build();
    }

    @Controller
    static class Questions {

        private final Garden garden;

        Questions(Garden garden) {
            this.garden = garden;
        }

        @QueryMapping
        List<TreeDocument> trees() {
            return this.garden.all();
        }

        @QueryMapping
        String broken() {
            throw new IllegalStateException("the secret that no caller may see");
        }

    }

}
