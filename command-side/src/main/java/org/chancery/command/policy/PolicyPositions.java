package org.chancery.command.policy;

import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;

/**
 * Where policies have got to. Kept where the events live: a position that is lost would
 * give commands twice or never.
 */
public final class PolicyPositions {

    /** As long as Axon's own stores let a claim hold. */
    private static final Duration LEASE = Duration.ofSeconds(10);

    private PolicyPositions() {
    }

    /**
     * In the database of the events, making its table at the first time.
     * @param node the name of this process, which may claim again at once after a crash
     * what it held before
     */
    public static TokenStore in(DataSource database, String node) {
        JdbcTokenStore positions = JdbcTokenStore.builder()
            .connectionProvider(database::getConnection)
            .serializer(new PositionSerializer())
            .nodeId(node)
            .build();
        positions.createSchema(PostgresTokenTableFactory.INSTANCE);
        return positions;
    }

    /**
     * In a MongoDB, where the server of the events keeps nothing else.
     * @param node the name of this process
     */
    public static TokenStore in(MongoDatabase database, String node, Clock clock) {
        return new MongoPositions(database, node, LEASE, clock);
    }

}
