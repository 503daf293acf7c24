package org.chancery.store.server;

import java.net.URI;
import java.util.Optional;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The servers that integration tests work with: those that the environment names. Where
 * it names none and there is Docker, one is started when the first test asks for it, and
 * ends with this process.
 */
public final class Servers {

    static final String AXON_SERVER = "CHANCERY_AXONSERVER";

    static final String PURGE = "CHANCERY_AXONSERVER_PURGE";

    static final String MONGODB = "CHANCERY_MONGODB_URI";

    private Servers() {
    }

    /** An Axon Server, as {@code host:port}. */
    public static Optional<String> axonServer() {
        return named(AXON_SERVER).or(() -> hasDocker() ? Optional.of(StartedAxonServer.ADDRESS) : Optional.empty());
    }

    /** What empties that server by a DELETE, if we may do so. */
    public static Optional<URI> purge() {
        return named(AXON_SERVER).isPresent() ? named(PURGE).map(URI::create)
                : axonServer().map((started) -> StartedAxonServer.PURGE);
    }

    /** A MongoDB, by its URI. */
    public static Optional<String> mongo() {
        return named(MONGODB).or(() -> hasDocker() ? Optional.of(StartedMongo.URI) : Optional.empty());
    }

    private static Optional<String> named(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter((name) -> !name.isBlank());
    }

    private static boolean hasDocker() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    private static final class StartedAxonServer {

        private static final int HTTP = 8024;

        private static final int GRPC = 8124;

        @SuppressWarnings("resource")
        private static final GenericContainer<?> CONTAINER = new GenericContainer<>("axoniq/axonserver:4.6.11")
            .withEnv("AXONIQ_AXONSERVER_DEVMODE_ENABLED", "true")
            .withEnv("AXONIQ_AXONSERVER_MAX_MESSAGE_SIZE", "64MB")
            .withEnv("AXONIQ_CONSOLE_ENABLED", "false")
            .withExposedPorts(HTTP, GRPC)
            .waitingFor(Wait.forHttp("/actuator/health").forPort(HTTP));

        static {
            CONTAINER.start();
        }

        private static final String ADDRESS = CONTAINER.getHost() + ":" + CONTAINER.getMappedPort(GRPC);

        private static final URI PURGE = URI
            .create("http://" + CONTAINER.getHost() + ":" + CONTAINER.getMappedPort(HTTP) + "/v1/devmode/purge-events");

    }

    private static final class StartedMongo {

        @SuppressWarnings("resource")
        private static final MongoDBContainer CONTAINER = new MongoDBContainer("mongo:7.0").withReplicaSet();

        static {
            CONTAINER.start();
        }

        private static final String URI = CONTAINER.getConnectionString();

    }

}
