package org.chancery.store.connection;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.bson.Document;
import org.chancery.store.server.BrokenLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** How long a server of MongoDB's protocol is waited for. */
@Execution(ExecutionMode.CONCURRENT)
class MongoConnectionsTests {

    private static final Duration BOUND = Duration.ofSeconds(20);

    private final MongoServer server = new MongoServer(new MemoryBackend());

    private final String address = "127.0.0.1:" + this.server.bind().getPort();

    @AfterEach
    void stop() {
        this.server.shutdownNow();
    }

    @Test
    void namesTheRemedyWhereNobodyAnswers() throws IOException {
        try (BrokenLine line = new BrokenLine(this.address)) {
            line.silence();

            assertTimeoutPreemptively(BOUND,
                    () -> assertThatExceptionOfType(ServerUnreachable.class)
                        .isThrownBy(() -> MongoConnections.to("mongodb://" + line.address(), List.of()))
                        .withMessageStartingWith("MongoDB cannot be reached (")
                        .withMessageEndingWith("): see CHANCERY_MONGODB_URI"));
        }
    }

    @Test
    void givesUpAQuestionOnALineThatHasFallenSilent() throws IOException {
        try (BrokenLine line = new BrokenLine(this.address);
                MongoClient client = MongoConnections.to("mongodb://" + line.address(), List.of())) {
            line.silence();

            assertTimeoutPreemptively(BOUND, () -> assertThatExceptionOfType(MongoException.class)
                .isThrownBy(() -> client.getDatabase("some").runCommand(new Document("ping", 1))));
        }
    }

}
