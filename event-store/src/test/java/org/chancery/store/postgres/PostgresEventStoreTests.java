package org.chancery.store.postgres;

/** The conformance suite on the embedded PostgreSQL. */
class PostgresEventStoreTests extends PostgresConformance {

    private final TestPostgres database = TestPostgres.fresh();

    @Override
    protected TestPostgres database() {
        return this.database;
    }

}
