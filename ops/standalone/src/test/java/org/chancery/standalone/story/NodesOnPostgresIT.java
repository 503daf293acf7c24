package org.chancery.standalone.story;

import org.chancery.store.postgres.TestPostgres;

/**
 * {@link NodesIT}, unchanged, where a PostgreSQL has the events that all nodes record.
 */
@Distributed
class NodesOnPostgresIT extends NodesIT {

    @Override
    SeveralProcesses build() {
        return new SeveralProcesses("--chancery.postgres.url=" + TestPostgres.fresh().url());
    }

}
