package org.chancery.node.start;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.chancery.store.Obstacle;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class NodeStartTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private final List<Integer> ends = new ArrayList<>();

    @Test
    void saysInOneLineWhatStandsInTheWayAndEndsWithItsCode() {
        start(Occupied.class);

        assertThat(said()).isEqualTo("some-side: it is taken: take another" + System.lineSeparator());
        assertThat(this.ends).containsExactly(12);
    }

    @Test
    void leavesWhatItDoesNotKnowToItsStackTrace() {
        start(Broken.class);

        assertThat(said()).isEmpty();
        assertThat(this.ends).isEmpty();
    }

    /** Here the process does not end, so the failure comes out. */
    private void start(Class<?> parts) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(parts).web(WebApplicationType.NONE)
            .listeners(new NodeStart("some-side", new PrintStream(this.said, true, StandardCharsets.UTF_8),
                    this.ends::add));
        assertThatException().isThrownBy(application::run);
    }

    private String said() {
        return this.said.toString(StandardCharsets.UTF_8);
    }

    static class Occupied {

        @Bean
        Object place() {
            throw new Taken();
        }

    }

    static class Broken {

        @Bean
        Object place() {
            throw new IllegalStateException("broken");
        }

    }

    private static final class Taken extends Obstacle {

        private static final long serialVersionUID = 1L;

        Taken() {
            super(Kind.IN_USE, "it is taken: take another");
        }

    }

}
