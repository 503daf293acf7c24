package org.chancery.standalone.operations;

import java.lang.reflect.Proxy;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads the metrics without the secret when the operator has opened them. */
class MetricsDoorTests {

    private static final MetricsDoor OPEN = new MetricsDoor(true);

    @ParameterizedTest
    @CsvSource({ "127.0.0.1, localhost", "127.0.0.1, 127.0.0.1", "0:0:0:0:0:0:0:1, [::1]" })
    void opensToThisMachine(String from, String host) {
        assertThat(OPEN.isOpenTo(request(from, host, Map.of()))).isTrue();
    }

    @Test
    void isClosedUnlessTheOperatorOpensIt() {
        assertThat(new MetricsDoor(false).isOpenTo(request("127.0.0.1", "localhost", Map.of()))).isFalse();
    }

    @Test
    void staysShutForAnotherMachine() {
        assertThat(OPEN.isOpenTo(request("192.0.2.7", "localhost", Map.of()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "chancery.example", "127.0.0.1.example", "192.0.2.7", "999.1.1.1" })
    void staysShutUnderAnotherName(String host) {
        assertThat(OPEN.isOpenTo(request("127.0.0.1", host, Map.of()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Forwarded", "X-Forwarded-For", "X-Real-IP", "Via" })
    void staysShutForWhatAProxyPassesOn(String header) {
        assertThat(OPEN.isOpenTo(request("127.0.0.1", "localhost", Map.of(header, "192.0.2.7")))).isFalse();
    }

    private static HttpServletRequest request(String from, String host, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(MetricsDoorTests.class.getClassLoader(),
                new Class<?>[] { HttpServletRequest.class }, (proxy, called, arguments) -> switch (called.getName()) {
                    case "getRemoteAddr" -> from;
                    case "getServerName" -> host;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

}
