package org.chancery.query.graphql.endpoint;

import java.util.stream.Stream;

import org.chancery.kernel.RefusalCode;
import org.chancery.language.PublishedLanguage;
import org.chancery.query.graphql.ViewWait;
import org.chancery.query.graphql.error.EdgeRefusal;
import org.chancery.query.graphql.error.ErrorAnswers;
import org.chancery.query.graphql.error.RefusalResolver;
import org.chancery.query.graphql.error.RefusalTexts;
import org.chancery.query.graphql.error.SubscriptionRefusals;
import org.chancery.query.graphql.wiring.Scalars;
import org.chancery.query.projection.ViewRefusal;
import org.chancery.query.view.Positions;
import org.chancery.query.view.QueryRefusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlRequestPredicates;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.chancery.query.identity.TokenCheck;
import tools.jackson.databind.json.JsonMapper;

/** Puts the edge together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeProperties.class)
@PropertySource("classpath:org/chancery/query/graphql/endpoint/edge.properties")
public class GraphQlConfiguration {

    private static final String PATH = "/graphql";

    @Bean
    ErrorAnswers errorAnswers() {
        Stream<RefusalCode> own = Stream.of(QueryRefusal.values(), ViewRefusal.values(), EdgeRefusal.values())
            .flatMap(Stream::of);
        return new ErrorAnswers(
                new RefusalTexts(Stream.concat(PublishedLanguage.refusalCodes().stream(), own).toList()));
    }

    @Bean
    RefusalResolver refusalResolver(ErrorAnswers answers) {
        return new RefusalResolver(answers);
    }

    @Bean
    SubscriptionRefusals subscriptionRefusals(ErrorAnswers answers) {
        return new SubscriptionRefusals(answers);
    }

    @Bean
    TransportErrors transportErrors(ErrorAnswers answers, JsonMapper json) {
        return new TransportErrors(answers, json);
    }

    @Bean
    ErrorPage errorPage(TransportErrors errors) {
        return new ErrorPage(errors);
    }

    @Bean
    RouterFunction<ServerResponse> errorPageRoute(ErrorPage page) {
        return RouterFunctions.route(RequestPredicates.path("/error"), page);
    }

    @Bean
    CallerInterceptor callerInterceptor(TokenCheck tokens, ErrorAnswers answers) {
        return new CallerInterceptor(tokens, answers);
    }

    @Bean
    HttpEndpoint httpEndpoint(WebGraphQlHandler handler, TransportErrors errors) {
        return new HttpEndpoint(handler, errors);
    }

    @Bean
    SseEndpoint sseEndpoint(WebGraphQlHandler handler, TransportErrors errors, GraphQlProperties properties) {
        GraphQlProperties.Sse sse = properties.getHttp().getSse();
        return new SseEndpoint(handler, sse.getTimeout(), sse.getKeepAlive(), errors);
    }

    @Bean
    SocketEndpoint socketEndpoint(WebGraphQlHandler handler, JsonMapper json, GraphQlProperties properties,
            GraphQlCorsProperties origins) {
        return new SocketEndpoint(handler, json, properties.getWebsocket(), origins);
    }

    /**
     * Ahead of Spring's own routes, which answer a wrong method or media type without a
     * word.
     */
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlRoutes(HttpEndpoint http, SseEndpoint sse, TransportErrors errors) {
        return RouterFunctions.route()
            .route(GraphQlRequestPredicates.graphQlHttp(PATH), http::handleRequest)
            .route(GraphQlRequestPredicates.graphQlSse(PATH), sse::handleRequest)
            .route(RequestPredicates.path(PATH), errors::notHere)
            .build();
    }

    @Bean
    Scalars scalars(EdgeProperties properties) {
        return new Scalars(properties.zone());
    }

    @Bean
    ViewWait viewWait(Positions positions, EdgeProperties properties) {
        return new ViewWait(positions, properties.viewWait());
    }

}
