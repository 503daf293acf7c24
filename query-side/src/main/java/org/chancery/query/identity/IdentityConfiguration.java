package org.chancery.query.identity;

import java.time.InstantSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * An OAuth 2 resource server: whoever asks shows a token, and nothing is remembered
 * between requests.
 */
@Configuration(proxyBeanMethods = false)
public class IdentityConfiguration {

    @Bean
    TokenCheck tokenCheck(JwtDecoder decoder, ObjectProvider<InstantSource> clock) {
        return new TokenCheck(decoder, clock.getIfAvailable(InstantSource::system));
    }

    /** Nobody acts for anybody until an area says who may. */
    @Bean
    @Fallback
    Substitutions substitutions() {
        return new ClerksOnly((position, organization) -> false);
    }

    /**
     * A browser cannot send a token when it opens a WebSocket; there the token comes with
     * the first message.
     */
    @Bean
    @Order(100)
    SecurityFilterChain api(HttpSecurity http, TokenCheck tokens, AuthenticationEntryPoint door) {
        PathPatternRequestMatcher handshake = PathPatternRequestMatcher.withDefaults()
            .matcher(HttpMethod.GET, "/graphql");
        return http.securityMatcher("/graphql", "/files/**")
            .authorizeHttpRequests(
                    (requests) -> requests.requestMatchers(handshake).permitAll().anyRequest().authenticated())
            .oauth2ResourceServer(
                    (server) -> server.authenticationEntryPoint(door).jwt((jwt) -> jwt.authenticationManager(tokens)))
            .exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(door))
            .sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf(AbstractHttpConfigurer::disable)
            .requestCache(AbstractHttpConfigurer::disable)
            .logout(AbstractHttpConfigurer::disable)
            .build();
    }

    /** Whatever nobody has opened stays shut. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain everythingElse(HttpSecurity http) {
        return http
            .authorizeHttpRequests((requests) -> requests.requestMatchers("/", "/graphiql", "/graphiql/**", "/error")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/health/live", "/health/ready")
                .permitAll()
                .anyRequest()
                .denyAll())
            .sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf(AbstractHttpConfigurer::disable)
            .requestCache(AbstractHttpConfigurer::disable)
            .logout(AbstractHttpConfigurer::disable)
            .build();
    }

}
