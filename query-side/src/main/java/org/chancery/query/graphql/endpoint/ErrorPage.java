package org.chancery.query.graphql.endpoint;

import jakarta.servlet.RequestDispatcher;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.error.EdgeRefusal;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Says what the server sends where nothing of ours has answered: what it could not read,
 * what is nowhere, and where we failed.
 */
final class ErrorPage implements ErrorController, HandlerFunction<ServerResponse> {

    private final TransportErrors errors;

    ErrorPage(TransportErrors errors) {
        this.errors = errors;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        HttpStatus status = status(request);
        return status.is5xxServerError() ? this.errors.failed(cause(request), request)
                : this.errors.refused(Refused.because(code(status)), status, request);
    }

    private static RefusalCode code(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> EdgeRefusal.UNAUTHENTICATED;
            case FORBIDDEN -> KernelRefusal.FORBIDDEN;
            case NOT_FOUND -> KernelRefusal.NOT_FOUND;
            case CONTENT_TOO_LARGE -> EdgeRefusal.REQUEST_TOO_LARGE;
            default -> EdgeRefusal.INVALID_REQUEST;
        };
    }

    /** Whoever asks for this page itself finds nothing. */
    private static HttpStatus status(ServerRequest request) {
        Object code = request.servletRequest().getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : null;
        return (status != null) ? status : HttpStatus.NOT_FOUND;
    }

    private static Throwable cause(ServerRequest request) {
        Object thrown = request.servletRequest().getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return (thrown instanceof Throwable cause) ? cause : new IllegalStateException("Nobody says why");
    }

}
