package org.chancery.faults.site;

import javax.sql.DataSource;

import org.chancery.store.axonserver.AxonServer;

/** Where events are, for whoever reads them beside the Chancery that keeps them. */
public sealed interface Events {

    /** In the tables of a PostgreSQL. */
    record InPostgres(DataSource database) implements Events {

    }

    /** On an Axon Server. */
    record OnAxonServer(AxonServer server) implements Events {

    }

}
