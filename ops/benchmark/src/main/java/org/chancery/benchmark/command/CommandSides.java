package org.chancery.benchmark.command;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.benchmark.house.House;
import org.chancery.benchmark.house.Paperwork;
import org.chancery.store.postgres.PostgresEventStore;
import org.chancery.store.serialization.ClosedSerializer;
import org.chancery.store.serialization.EventFormat;

/**
 * Our command side, as it is put together when it serves, and a bare Axon, as it
 * configures itself, with an aggregate that does nothing. Each has our event store for
 * itself, both on the same PostgreSQL.
 */
final class CommandSides implements AutoCloseable {

    private static final int CONNECTIONS = 20;

    private final House house = House.atRest();

    private final HikariDataSource barePool = this.house.newSchema(CONNECTIONS);

    private final PostgresEventStore bareStore = PostgresEventStore.open(this.barePool, EventFormat.published());

    private final Configuration bare = bare(this.bareStore);

    CommandSides() throws IOException, SQLException {
    }

    CommandBus ours() {
        return this.house.part(CommandBus.class);
    }

    CommandBus bare() {
        return this.bare.commandBus();
    }

    /** Give both an assignment that has been handed on so often; the id of it. */
    String assignmentWith(int events) {
        String assignment = Paperwork.newId();
        List<DomainEventMessage<?>> history = LongStream.range(0, events)
            .<DomainEventMessage<?>>mapToObj((sequence) -> Paperwork.event(assignment, sequence))
            .toList();
        this.house.part(EventStore.class).publish(history);
        this.bareStore.publish(history);
        return assignment;
    }

    private static Configuration bare(EventStore store) {
        ClosedSerializer serializer = ClosedSerializer.published();
        return DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer((configuration) -> serializer)
            .configureEventStore((configuration) -> store)
            .configureAggregate(BareAssignment.class)
            .start();
    }

    @Override
    public void close() throws IOException {
        this.bare.shutdown();
        this.bareStore.close();
        this.barePool.close();
        this.house.close();
    }

}
