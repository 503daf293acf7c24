package org.chancery.query.graphql.endpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.error.CorrelationIds;
import org.chancery.query.graphql.error.EdgeRefusal;
import org.chancery.query.graphql.error.ErrorAnswers;
import org.chancery.query.graphql.error.Failures;
import org.chancery.query.graphql.error.Languages;
import org.chancery.query.graphql.error.UncodedErrors;
import org.chancery.query.identity.SignedIn;
import org.chancery.query.identity.TokenCheck;
import org.chancery.query.view.Viewer;
import org.chancery.store.trace.Traces;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.server.support.BearerTokenAuthenticationExtractor;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Stands at the door of every operation: says who asks, in which language and in which
 * story, and lets no error out without a code.
 */
final class CallerInterceptor implements WebSocketGraphQlInterceptor {

    private static final String SIGNED_IN = SignedIn.class.getName();

    private final BearerTokenAuthenticationExtractor bearer = new BearerTokenAuthenticationExtractor();

    private final TokenCheck tokens;

    private final ErrorAnswers answers;

    private final UncodedErrors uncoded;

    CallerInterceptor(TokenCheck tokens, ErrorAnswers answers) {
        this.tokens = tokens;
        this.answers = answers;
        this.uncoded = new UncodedErrors(answers);
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        return Mono.defer(() -> this.bearer.getAuthentication(payload))
            .map(this.tokens::authenticate)
            .switchIfEmpty(Mono.error(() -> Refused.because(EdgeRefusal.UNAUTHENTICATED)))
            .doOnNext((signedIn) -> session.getAttributes().put(SIGNED_IN, signedIn))
            .then(Mono.empty());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Locale locale = Languages.of(request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        return Mono.defer(() -> {
            Map<Object, Object> context = context(request);
            request.configureExecutionInput((input, builder) -> builder.locale(locale).graphQLContext(context).build());
            return chain.next(request);
        })
            .map((response) -> coded(endingWithToken(response), locale))
            .onErrorResume((thrown) -> Mono.just(failed(request, thrown, locale)));
    }

    private static Map<Object, Object> context(WebGraphQlRequest request) {
        SignedIn signedIn = signedIn(request);
        Map<Object, Object> context = new HashMap<>();
        context.put(Viewer.class, signedIn.viewer());
        context.put(SignedIn.class, signedIn);
        String correlationId = CorrelationIds.checked(request.getHeaders().getFirst(CorrelationIds.HEADER));
        if (correlationId != null) {
            context.put(CorrelationIds.HEADER, correlationId);
        }
        String trace = request.getHeaders().getFirst(Traces.PARENT);
        if (trace != null) {
            context.put(Traces.PARENT, trace);
        }
        return context;
    }

    private static SignedIn signedIn(WebGraphQlRequest request) {
        Object who = (request instanceof WebSocketGraphQlRequest overSocket)
                ? overSocket.getSessionInfo().getAttributes().get(SIGNED_IN) : authentication();
        if (who instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw Refused.because(EdgeRefusal.UNAUTHENTICATED);
    }

    private static @Nullable Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    /** A subscription lives no longer than the token that it was begun with. */
    private static WebGraphQlResponse endingWithToken(WebGraphQlResponse response) {
        SignedIn signedIn = response.getExecutionInput().getGraphQLContext().get(SignedIn.class);
        if (!(response.getData() instanceof Publisher<?> publisher) || signedIn.until() == null) {
            return response;
        }
        Mono<Long> expiry = Mono.delay(Duration.between(Instant.now(), signedIn.until()));
        return response.transform((builder) -> builder.data(Flux.from(publisher).takeUntilOther(expiry)));
    }

    private WebGraphQlResponse coded(WebGraphQlResponse response, Locale locale) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return response;
        }
        String correlationId = CorrelationIds.of(response.getExecutionInput().getGraphQLContext());
        List<GraphQLError> coded = errors.stream()
            .map((error) -> this.uncoded.coded(error, locale, correlationId))
            .toList();
        return response.transform((builder) -> builder.errors(coded));
    }

    private WebGraphQlResponse failed(WebGraphQlRequest request, Throwable thrown, Locale locale) {
        Refused refused = Failures.refusalIn(thrown);
        GraphQLError error = (refused != null) ? this.answers.refused(refused, locale)
                : this.answers.fault(thrown, CorrelationIds.random(), locale, null);
        ExecutionResult result = ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }

}
