package org.chancery.faults.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ViewServerTests {

    @ParameterizedTest
    @CsvSource({ "mongodb://host:7777, host, 7777, mongodb://127.0.0.1:1",
            "mongodb://user:secret@host:7777/?tls=true, host, 7777, mongodb://user:secret@127.0.0.1:1/?tls=true",
            "mongodb://host:7777/db?a=b, host, 7777, mongodb://127.0.0.1:1/db?a=b" })
    void isReachedOverALine(String address, String host, int port, String overALine) {
        ViewServer server = ViewServer.at(address);

        assertThat(server.host()).isEqualTo(host);
        assertThat(server.port()).isEqualTo(port);
        assertThat(server.addressBehind(1)).isEqualTo(overALine);
    }

    @Test
    void isOursWhereNoneIsNamed() {
        try (ViewServer server = ViewServer.at("")) {
            assertThat(server.host()).isEqualTo("127.0.0.1");
            assertThat(server.port()).isPositive();
        }
    }

}
