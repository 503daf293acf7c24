package org.chancery.query.graphql.error;

import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

import com.mongodb.MongoTimeoutException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;

import static org.assertj.core.api.Assertions.assertThat;

class FailuresTests {

    static Stream<Throwable> outOfReach() {
        return Stream.of(
                new EventStoreException("Could not append events",
                        new SQLTransientConnectionException("no connection")),
                new MongoTimeoutException("Timed out while waiting for a server"),
                new IllegalStateException("The command failed",
                        new EventStoreException("Could not read the stream", new SQLTransientConnectionException())));
    }

    @ParameterizedTest
    @MethodSource("outOfReach")
    void tellsThatAStoreIsOutOfReachSoThatTheCallerTriesAgain(Throwable thrown) {
        Refused refused = Failures.refusalIn(thrown);

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(KernelRefusal.UNAVAILABLE);
    }

    @Test
    void findsTheRefusalInsideOtherFailures() {
        Refused refused = Failures.refusalIn(new IllegalStateException(new ConcurrencyException("taken")));

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(KernelRefusal.CONCURRENT_CHANGE);
    }

    @Test
    void findsNoneInAFaultOfOurs() {
        assertThat(Failures.refusalIn(new IllegalStateException("a bug"))).isNull();
    }

}
