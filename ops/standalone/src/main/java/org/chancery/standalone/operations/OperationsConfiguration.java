package org.chancery.standalone.operations;

import java.util.function.Predicate;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * Opens {@code /operations} to the owner of the data folder and to nobody else, unless he
 * has left the {@link MetricsDoor} open.
 */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    @Bean
    OperatorSecret operatorSecret() {
        return OperatorSecret.random();
    }

    @Bean
    MetricsDoor metricsDoor(@Value("${chancery.metrics.open-on-loopback:false}") boolean open) {
        return new MetricsDoor(open);
    }

    @Bean
    @Order(10)
    SecurityFilterChain operations(HttpSecurity http, OperatorSecret secret, MetricsDoor door) throws Exception {
        return http.securityMatcher("/operations/**")
            .authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET, "/operations/metrics")
                .access(when((request) -> isOperator(request, secret) || door.isOpenTo(request)))
                .anyRequest()
                .access(when((request) -> isOperator(request, secret))))
            .exceptionHandling(
                    (exceptions) -> exceptions.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
            .sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf(AbstractHttpConfigurer::disable)
            .requestCache(AbstractHttpConfigurer::disable)
            .logout(AbstractHttpConfigurer::disable)
            .build();
    }

    private static boolean isOperator(HttpServletRequest request, OperatorSecret secret) {
        return secret.is(request.getHeader(OperatorSecret.HEADER));
    }

    private static AuthorizationManager<RequestAuthorizationContext> when(Predicate<HttpServletRequest> granted) {
        return (caller, request) -> new AuthorizationDecision(granted.test(request.getRequest()));
    }

}
