package org.chancery.command.policy;

import javax.sql.DataSource;

import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;

/**
 * Where policies have got to. Kept where the events live: a position that is lost would
 * give commands twice or never.
 */
public final class PolicyPositions {

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

}
