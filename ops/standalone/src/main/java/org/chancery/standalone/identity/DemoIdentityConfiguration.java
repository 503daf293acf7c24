package org.chancery.standalone.identity;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.chancery.standalone.demo.DemoPerson;
import org.chancery.standalone.demo.DemoRegion;
import org.chancery.standalone.host.DataFolder;
import org.chancery.standalone.host.Listening;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/**
 * An OAuth 2 authorization server in the process: gives tokens to demo people, and
 * verifies them with the same key.
 */
@Configuration(proxyBeanMethods = false)
class DemoIdentityConfiguration {

    /** Everybody's: it keeps nobody out, so the server listens on this machine only. */
    static final String PASSWORD = "demo";

    private static final String CLIENT = "graphiql";

    /** Refuses, as the command line does, to let other machines sign in. */
    @Bean
    Listening listening(@Value("${server.address:0.0.0.0}") InetAddress address,
            @Value("${server.port:8080}") int port) {
        return new Listening(address, port);
    }

    @Bean
    RSAKey signingKey(DataFolder folder) {
        return SigningKey.in(folder.secrets());
    }

    @Bean
    DemoRegion demoRegion() {
        return DemoRegion.load();
    }

    @Bean
    DemoTokens demoTokens(DataFolder folder, DemoRegion region) {
        return DemoTokens.in(folder.secrets(), region.people());
    }

    @Bean
    JWKSource<SecurityContext> keys(RSAKey signingKey) {
        return new ImmutableJWKSet<>(new JWKSet(signingKey));
    }

    @Bean
    JwtDecoder decoder(RSAKey signingKey) throws JOSEException {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(signingKey.toRSAPublicKey()).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(DemoClaims.ISSUER));
        return decoder;
    }

    @Bean
    InMemoryUserDetailsManager people(DemoRegion region) {
        List<UserDetails> people = region.people()
            .stream()
            .map((person) -> User.withUsername(person.signIn()).password("{noop}" + PASSWORD).build())
            .toList();
        return new InMemoryUserDetailsManager(people);
    }

    @Bean
    RegisteredClientRepository clients(Listening listening) {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId(CLIENT)
            .clientId(CLIENT)
            .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("http://127.0.0.1/graphiql")
            .redirectUri("http://localhost:" + listening.port() + "/graphiql")
            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
            .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(DemoClaims.LIFETIME).build())
            .build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(DemoRegion region) {
        Map<String, DemoPerson> people = region.people()
            .stream()
            .collect(Collectors.toMap(DemoPerson::signIn, Function.identity()));
        return (context) -> {
            Authentication signedIn = context.getPrincipal();
            DemoPerson person = (signedIn != null) ? people.get(signedIn.getName()) : null;
            if (person != null) {
                context.getClaims().claims((claims) -> claims.putAll(DemoClaims.of(person)));
            }
        };
    }

}
