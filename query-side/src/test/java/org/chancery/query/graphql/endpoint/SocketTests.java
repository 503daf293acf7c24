package org.chancery.query.graphql.endpoint;

import java.time.Instant;

import org.chancery.query.graphql.garden.People;
import org.chancery.query.graphql.garden.RunningEdge;
import org.chancery.query.graphql.garden.Watcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever does not keep to the protocol is shown out. */
class SocketTests {

    private static final int BAD_MESSAGE = 4400;

    private static final int NOT_ALLOWED = 4401;

    private static RunningEdge edge;

    @BeforeAll
    static void start() {
        edge = RunningEdge.start();
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "null", "7", "[]", "Привет", "\"connection_init\"", "{\"payload\":{}}",
            "{\"type\":7}", "{\"type\":null}", "{\"type\":\"nonsense\"}",
            "{\"type\":\"connection_init\",\"payload\":7}", "{\"type\":\"connection_init\",\"payload\":[]}" })
    void closesOnAFirstMessageThatIsNone(String message) {
        try (Watcher watcher = Watcher.silent(edge)) {
            watcher.say(message);

            assertThat(watcher.next().path("closed").asInt()).isIn(BAD_MESSAGE, NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"type\":\"connection_init\"}", "{\"type\":\"connection_init\",\"payload\":null}",
            "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":7}}",
            "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Basic YTpi\"}}",
            "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer x.y.z\"}}",
            "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ trees { id } }\"}}" })
    void letsNobodyInWithoutAToken(String message) {
        try (Watcher watcher = Watcher.silent(edge)) {
            watcher.say(message);

            assertThat(watcher.next().path("closed").asInt()).isEqualTo(NOT_ALLOWED);
        }
    }

    @Test
    void letsNobodyInWithATokenThatHasExpired() {
        try (Watcher watcher = Watcher.overSocket(edge, edge.token(People.clerk(), Instant.now().minusSeconds(120)))) {
            assertThat(watcher.next().path("closed").asInt()).isEqualTo(NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "7", "{\"type\":\"nonsense\"}", "{\"type\":\"subscribe\"}",
            "{\"type\":\"subscribe\",\"id\":\"1\"}", "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":7}",
            "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{}}",
            "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":{}}}" })
    void closesOnGarbageAfterwards(String message) {
        try (Watcher watcher = Watcher.overSocket(edge, edge.token(People.clerk()))) {
            assertThat(watcher.next().path("type").asString()).isEqualTo("connection_ack");

            watcher.say(message);

            assertThat(watcher.next().path("closed").asInt()).isEqualTo(BAD_MESSAGE);
        }
    }

    @Test
    void closesOnBytes() {
        try (Watcher watcher = Watcher.silent(edge)) {
            watcher.send(new byte[] { 0, 1, 2 });

            assertThat(watcher.next().path("closed").asInt()).isEqualTo(1003);
        }
    }

    @Test
    void tellsARefusalByItsCode() {
        try (Watcher watcher = Watcher.overSocket(edge, edge.token(People.clerk()))) {
            assertThat(watcher.next().path("type").asString()).isEqualTo("connection_ack");

            watcher.say("{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ weeds }\"}}");

            assertThat(watcher.next().at("/payload/errors/0/extensions/code").asString()).isEqualTo("INVALID_QUERY");
        }
    }

}
