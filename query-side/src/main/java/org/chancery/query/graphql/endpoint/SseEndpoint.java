package org.chancery.query.graphql.endpoint;

import java.time.Duration;

import jakarta.servlet.ServletException;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Subscriptions as server-sent events; a question may come this way too. */
final class SseEndpoint extends GraphQlSseHandler {

    private final TransportErrors errors;

    SseEndpoint(WebGraphQlHandler handler, @Nullable Duration timeout, @Nullable Duration keepAlive,
            TransportErrors errors) {
        super(handler, timeout, keepAlive);
        this.errors = errors;
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        return this.errors.answer(request, super::handleRequest);
    }

    /** What is no stream is sent as a stream of one, rather than as "not supported". */
    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
        return super.prepareResponse(request, answer.map((response) -> (response.getData() instanceof Publisher)
                ? response : response.transform((one) -> one.data(Flux.just(response.getExecutionResult())))));
    }

}
