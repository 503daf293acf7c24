package org.chancery.standalone;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The rehearsal that the launcher holds after a build. */
class RehearseCommandTests {

    /** As the operator's environment names them; nothing listens there. */
    private static final List<String> ENGINES = List.of("chancery.postgres.url", "chancery.mongodb.uri");

    @BeforeEach
    void nameEngines() {
        System.setProperty(ENGINES.getFirst(), "jdbc:postgresql://127.0.0.1:1/operators");
        System.setProperty(ENGINES.getLast(), "mongodb://127.0.0.1:1");
    }

    @AfterEach
    void forgetEngines() {
        ENGINES.forEach(System::clearProperty);
    }

    @Test
    void neverMeetsTheOperatorsDatabases() {
        assertThat(ChanceryCommand.commandLine().execute("rehearse", "--acts", "1")).isZero();
    }

}
