package org.chancery.query.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
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
    JwtAuthenticationProvider tokens(JwtDecoder decoder) {
        JwtAuthenticationProvider tokens = new JwtAuthenticationProvider(decoder);
        tokens.setJwtAuthenticationConverter(new Claims());
        return tokens;
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
    SecurityFilterChain api(HttpSecurity http, JwtAuthenticationProvider tokens, AuthenticationEntryPoint door)
            throws Exception {
        PathPatternRequestMatcher handshake = PathPatternRequestMatcher.withDefaults()
            .matcher(HttpMethod.GET, "/graphql");
        return http.securityMatcher("/graphql", "/files/**")
            .authenticationProvider(tokens)
            .authorizeHttpRequests(
                    (requests) -> requests.requestMatchers(handshake).permitAll().anyRequest().authenticated())
            .oauth2ResourceServer((server) -> server.authenticationEntryPoint(door)
                .jwt((jwt) -> jwt.jwtAuthenticationConverter(new Claims())))
            .exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(door))
            .sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf(AbstractHttpConfigurer::disable)
            .requestCache(AbstractHttpConfigurer::disable)
            .logout(AbstractHttpConfigurer::disable)
            .build();
    }

}
