package org.chancery.query.graphql.endpoint;

import java.time.Duration;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Subscriptions as server-sent events. */
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

}
