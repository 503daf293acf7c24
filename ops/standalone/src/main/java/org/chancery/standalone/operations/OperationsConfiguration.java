package org.chancery.standalone.operations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Opens {@code /operations} to the owner of the data folder and to nobody else. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    @Bean
    OperatorSecret operatorSecret() {
        return OperatorSecret.random();
    }

    @Bean
    @Order(10)
    SecurityFilterChain operations(HttpSecurity http, OperatorSecret secret) throws Exception {
        return http.securityMatcher("/operations/**")
            .authorizeHttpRequests((requests) -> requests.anyRequest()
                .access((caller, request) -> new AuthorizationDecision(
                        secret.is(request.getRequest().getHeader(OperatorSecret.HEADER)))))
            .exceptionHandling(
                    (exceptions) -> exceptions.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
            .sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf(AbstractHttpConfigurer::disable)
            .requestCache(AbstractHttpConfigurer::disable)
            .logout(AbstractHttpConfigurer::disable)
            .build();
    }

}
