package org.chancery.command.application;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.chancery.store.postgres.Occupancy;
import org.chancery.store.postgres.TestPostgres;
import org.chancery.store.server.NeedsAxonServer;
import org.chancery.store.server.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsAxonServer
class CommandSideEndsIT {

    private final MongoServer mongo = new MongoServer(new MemoryBackend());

    private final TestPostgres postgres = TestPostgres.fresh();

    @TempDir
    private Path folder;

    @BeforeEach
    void bind() {
        this.mongo.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void stop() {
        this.mongo.shutdownNow();
    }

    @Test
    void inOneLineThatNamesTheRemedyBesideAProcessThatBelievesToBeAlone() throws IOException, InterruptedException {
        EndedCommandSide ended;
        try (HikariDataSource pool = this.postgres.connect(); Occupancy _ = Occupancy.alone(pool, () -> {
        }, () -> {
        })) {
            ended = EndedCommandSide.with(Map.of("CHANCERY_AXONSERVER", Servers.axonServer().orElseThrow(),
                    "CHANCERY_MONGODB_URI", this.mongo.getConnectionString(), "CHANCERY_POSTGRES_URL",
                    this.postgres.url(), "CHANCERY_OPERATIONS_PORT", "0"), this.folder);
        }

        assertThat(ended.said()).singleElement()
            .asString()
            .startsWith("command-side: another process records in the database ")
            .contains("stop it, or name another database in CHANCERY_POSTGRES_URL");
        assertThat(ended.hasStackTrace()).isFalse();
        assertThat(ended.exitCode()).isEqualTo(12);
    }

}
