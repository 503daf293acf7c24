package org.chancery.standalone.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import org.chancery.standalone.host.DataFolder;
import org.chancery.store.connection.ServerUnreachable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Execution(ExecutionMode.CONCURRENT)
class EngineConfigurationTests {

    private final EngineConfiguration engines = new EngineConfiguration();

    @TempDir
    private Path parent;

    private DataFolder folder;

    @BeforeEach
    void open() {
        this.folder = DataFolder.open(this.parent.resolve("data"), false);
    }

    @AfterEach
    void close() {
        this.folder.close();
    }

    @Test
    void aServerThatLetsTheFirstCallWaitInVainIsCalledAgain() throws IOException, SQLException {
        try (PostgresServer server = PostgresServer.start(this.folder);
                ServerSocket door = deafAtFirst(server);
                HikariDataSource pool = this.engines.dataSource(() -> through(door, server), "", this.folder);
                Connection connection = pool.getConnection()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void aServerThatIsNotThereIsNamedWithTheRemedy() throws IOException {
        String nowhere = "jdbc:postgresql://127.0.0.1:" + freePort() + "/operators";

        assertThatExceptionOfType(ServerUnreachable.class)
            .isThrownBy(() -> this.engines.dataSource(() -> nowhere, nowhere, this.folder))
            .withMessageContaining("cannot be reached")
            .withMessageContaining("CHANCERY_POSTGRES_URL");
    }

    @Test
    void theEmbeddedServerIsNamedWithItsLog() throws IOException {
        String nowhere = "jdbc:postgresql://127.0.0.1:" + freePort() + "/chancery";

        assertThatExceptionOfType(ServerUnreachable.class)
            .isThrownBy(() -> this.engines.dataSource(() -> nowhere, "", this.folder))
            .withMessageContaining("postgres.log");
    }

    /** Takes the first call and says nothing; leads all later ones to the server. */
    private static ServerSocket deafAtFirst(PostgresServer server) throws IOException {
        ServerSocket door = new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(() -> {
            try (Socket _ = door.accept()) {
                while (true) {
                    Socket caller = door.accept();
                    Socket callee = new Socket(InetAddress.getLoopbackAddress(), portOf(server));
                    Thread.startVirtualThread(() -> copy(caller, callee));
                    Thread.startVirtualThread(() -> copy(callee, caller));
                }
            }
            catch (IOException _) {
                // The door was closed.
            }
        });
        return door;
    }

    private static void copy(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
        catch (IOException _) {
            // One of them was closed, so both are.
        }
    }

    private static String through(ServerSocket door, PostgresServer server) {
        return server.address().replace(":" + portOf(server) + "/", ":" + door.getLocalPort() + "/");
    }

    private static int portOf(PostgresServer server) {
        return URI.create(server.address().substring("jdbc:".length())).getPort();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

}
