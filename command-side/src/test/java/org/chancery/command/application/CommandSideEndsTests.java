package org.chancery.command.application;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

import org.chancery.store.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
class CommandSideEndsTests {

    @TempDir
    private Path folder;

    @Test
    void inOneLineThatNamesTheRemedyWhereNoAxonServerAnswers() throws IOException, InterruptedException {
        String nobody = "127.0.0.1:" + freePort();

        EndedCommandSide ended = EndedCommandSide
            .with(Map.of("CHANCERY_AXONSERVER", nobody, "CHANCERY_MONGODB_URI", "mongodb://" + nobody), this.folder);

        assertThat(ended.said()).containsExactly("command-side: Axon Server does not answer at " + nobody
                + " (context default): see CHANCERY_AXONSERVER");
        assertThat(ended.exitCode()).isEqualTo(15);
    }

    @Test
    void inOneLineWhereNoAxonServerIsNamedThoughAPostgresIs() throws IOException, InterruptedException {
        EndedCommandSide ended = EndedCommandSide.with(
                Map.of("CHANCERY_POSTGRES_URL", TestPostgres.fresh().url(), "CHANCERY_MONGODB_URI", "mongodb://none"),
                this.folder);

        assertThat(ended.said())
            .containsExactly("command-side: CHANCERY_AXONSERVER is to name the Axon Server over which nodes work"
                    + " together, also where a PostgreSQL has the events: see docs/distributed.md");
        assertThat(ended.hasStackTrace()).isFalse();
        assertThat(ended.exitCode()).isEqualTo(2);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

}
