package org.chancery.faults.site;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GivenAxonServerTests {

    @Test
    void isMissedWhereNoneIsNamed() {
        assertThat(GivenAxonServer.obstacle(Map.of())).get().asString().contains("CHANCERY_AXONSERVER names no");
    }

    @Test
    void isLeftAloneWhereNobodySaysThatItMayBeEmptied() {
        assertThat(GivenAxonServer.obstacle(Map.of("CHANCERY_AXONSERVER", "127.0.0.1:8124"))).get()
            .asString()
            .contains("CHANCERY_AXONSERVER_PURGE");
    }

    @Test
    void isTheOneThatIsNamed() {
        Map<String, String> environment = Map.of("CHANCERY_AXONSERVER", "127.0.0.1:8124", "CHANCERY_AXONSERVER_PURGE",
                "http://127.0.0.1:8024/v1/devmode/purge-events");

        assertThat(GivenAxonServer.obstacle(environment)).isEmpty();
        assertThat(GivenAxonServer.in(environment).address()).isEqualTo("127.0.0.1:8124");
    }

}
