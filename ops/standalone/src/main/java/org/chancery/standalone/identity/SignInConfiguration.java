package org.chancery.standalone.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Where a person becomes signed in, and where a page gets his token. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final String PAGE = "/sign-in";

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http) {
        http.oauth2AuthorizationServer((server) -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.authorizationServerMetadataEndpoint((metadata) -> metadata
                .authorizationServerMetadataCustomizer((builder) -> builder.issuer(DemoClaims.ISSUER)));
        });
        return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
            .exceptionHandling(
                    (exceptions) -> exceptions.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(PAGE)))
            .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signIn(HttpSecurity http) {
        return http.securityMatcher(PAGE, PAGE + "/**")
            .authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
            .formLogin((form) -> form.loginPage(PAGE).defaultSuccessUrl("/graphiql").permitAll())
            .headers((headers) -> headers.contentSecurityPolicy((policy) -> policy
                .policyDirectives("default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'")))
            .build();
    }

}
