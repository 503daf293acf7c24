package org.chancery.query.graphql.endpoint;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import graphql.GraphQLError;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.error.CorrelationIds;
import org.chancery.query.graphql.error.EdgeRefusal;
import org.chancery.query.graphql.error.ErrorAnswers;
import org.chancery.query.graphql.error.Languages;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers what never becomes an operation, in the same form as everything else: no token,
 * no proper path, no JSON, too much of it.
 */
public final class TransportErrors implements AuthenticationEntryPoint, RequestRejectedHandler {

    private final ErrorAnswers answers;

    private final JsonMapper json;

    TransportErrors(ErrorAnswers answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(EdgeRefusal.UNAUTHENTICATED, HttpStatus.UNAUTHORIZED, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException thrown)
            throws IOException {
        write(EdgeRefusal.INVALID_REQUEST, HttpStatus.BAD_REQUEST, request, response);
    }

    /** The answer to a request that is refused, with this status. */
    public ServerResponse refused(Refused refused, HttpStatus status, ServerRequest request) {
        return ServerResponse.status(status)
            .contentType(MediaType.APPLICATION_JSON)
            .body(body(refused, request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** What stands in the answer to an operation that cannot be answered here. */
    GraphQLError error(EdgeRefusal code, ServerRequest request) {
        return this.answers.refused(Refused.because(code),
                Languages.of(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The answer to a request in a method or media type that is not taken here. */
    ServerResponse notHere(ServerRequest request) {
        Refused refused = Refused.because(EdgeRefusal.INVALID_REQUEST);
        return request.method().equals(HttpMethod.POST) ? refused(refused, HttpStatus.UNSUPPORTED_MEDIA_TYPE, request)
                : refused(refused, HttpStatus.METHOD_NOT_ALLOWED, request);
    }

    /** The answer to a request on which we failed. */
    ServerResponse failed(Throwable thrown, ServerRequest request) {
        Locale locale = Languages.of(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return ServerResponse.status(HttpStatus.INTERNAL_SERVER_ERROR)
            .contentType(MediaType.APPLICATION_JSON)
            .body(body(this.answers.fault(thrown, CorrelationIds.random(), locale, null)));
    }

    /** What the handler answers, or that it could not read the request. */
    ServerResponse answer(ServerRequest request, HandlerFunction<ServerResponse> handler) throws ServletException {
        try {
            return handler.handle(request);
        }
        // The last one is Spring's answer to the body "null".
        catch (HttpMessageNotReadableException | ResponseStatusException | NullPointerException ex) {
            return unreadable(request, ex);
        }
        catch (ServletException | RuntimeException ex) {
            throw ex;
        }
        catch (Exception ex) {
            throw new ServletException(ex);
        }
    }

    private ServerResponse unreadable(ServerRequest request, Exception thrown) {
        return isTooLarge(thrown)
                ? refused(Refused.because(EdgeRefusal.REQUEST_TOO_LARGE), HttpStatus.CONTENT_TOO_LARGE, request)
                : refused(Refused.because(EdgeRefusal.INVALID_REQUEST), HttpStatus.BAD_REQUEST, request);
    }

    private void write(EdgeRefusal code, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        Map<String, Object> body = body(Refused.because(code), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.getOutputStream().write(this.json.writeValueAsBytes(body));
    }

    private Map<String, Object> body(Refused refused, @Nullable String language) {
        return body(this.answers.refused(refused, Languages.of(language)));
    }

    private static Map<String, Object> body(GraphQLError error) {
        return Map.of("errors", List.of(error.toSpecification()));
    }

    private static boolean isTooLarge(@Nullable Throwable thrown) {
        return thrown instanceof StreamConstraintsException || (thrown != null && isTooLarge(thrown.getCause()));
    }

}
