package org.chancery.query.graphql.endpoint;

import java.util.List;

import jakarta.servlet.ServletException;

import org.chancery.query.graphql.error.EdgeRefusal;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.web.servlet.function.AsyncServerResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Queries and mutations over HTTP. Each request has a virtual thread of its own, so the
 * answer is waited for here: handing it to the container's asynchronous processing would
 * send every request through all filters twice.
 */
final class HttpEndpoint extends GraphQlHttpHandler {

    private final TransportErrors errors;

    HttpEndpoint(WebGraphQlHandler handler, TransportErrors errors) {
        super(handler);
        this.errors = errors;
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        return this.errors.answer(request, super::handleRequest);
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
        ServerResponse response = super.prepareResponse(request, answer.map((one) -> whole(one, request)));
        return (response instanceof AsyncServerResponse async) ? async.block() : response;
    }

    /** What comes bit by bit has no place in one answer, and is not begun. */
    @SuppressWarnings("NullAway") // the builder takes no data for none
    private WebGraphQlResponse whole(WebGraphQlResponse response, ServerRequest request) {
        return (response.getData() instanceof Publisher)
                ? response.transform(
                        (one) -> one.data(null).errors(List.of(this.errors.error(EdgeRefusal.STREAM_NEEDED, request))))
                : response;
    }

}
