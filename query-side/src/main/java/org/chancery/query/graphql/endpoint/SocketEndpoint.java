package org.chancery.query.graphql.endpoint;

import java.io.IOException;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * Operations over a WebSocket. Whoever does not keep to the protocol is shown out, as the
 * protocol has it; Spring would take it for a fault of ours and write it to the log,
 * where anyone could fill it.
 */
final class SocketEndpoint extends GraphQlWebSocketHandler {

    private static final CloseStatus BAD_MESSAGE = new CloseStatus(4400, "Invalid message");

    SocketEndpoint(WebGraphQlHandler handler, JsonMapper json, GraphQlProperties.Websocket properties,
            GraphQlCorsProperties origins) {
        super(handler, new JacksonJsonHttpMessageConverter(json), properties.getConnectionInitTimeout(),
                properties.getKeepAlive(), origins.toCorsConfiguration());
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        try {
            super.handleTextMessage(session, message);
        }
        // The last three are Spring's answers to messages of another shape than it
        // expects.
        catch (HttpMessageNotReadableException | ResponseStatusException | NullPointerException | ClassCastException
                | IllegalStateException _) {
            close(session);
        }
    }

    private static void close(WebSocketSession session) throws IOException {
        if (session.isOpen()) {
            session.close(BAD_MESSAGE);
        }
    }

}
