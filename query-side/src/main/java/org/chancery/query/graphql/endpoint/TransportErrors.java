package org.chancery.query.graphql.endpoint;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.error.EdgeRefusal;
import org.chancery.query.graphql.error.ErrorAnswers;
import org.chancery.query.graphql.error.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what never becomes an operation, in the same form as everything else: no token,
 * no JSON, too much of it.
 */
public final class TransportErrors implements AuthenticationEntryPoint {

    private final ErrorAnswers answers;

    private final JsonMapper json;

    TransportErrors(ErrorAnswers answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        Map<String, Object> body = body(EdgeRefusal.UNAUTHENTICATED, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.getOutputStream().write(this.json.writeValueAsBytes(body));
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
        boolean tooLarge = isTooLarge(thrown);
        EdgeRefusal code = tooLarge ? EdgeRefusal.REQUEST_TOO_LARGE : EdgeRefusal.INVALID_REQUEST;
        return ServerResponse.status(tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST)
            .contentType(MediaType.APPLICATION_JSON)
            .body(body(code, request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private Map<String, Object> body(EdgeRefusal code, @Nullable String language) {
        GraphQLError error = this.answers.refused(Refused.because(code), Languages.of(language));
        return Map.of("errors", List.of(error.toSpecification()));
    }

    private static boolean isTooLarge(@Nullable Throwable thrown) {
        return thrown instanceof StreamConstraintsException || (thrown != null && isTooLarge(thrown.getCause()));
    }

}
