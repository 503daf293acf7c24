package org.chancery.command.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Positions of policies in MongoDB: on the server that {@code CHANCERY_MONGODB_URI}
 * names, else on the embedded one.
 */
class MongoPositionsTests {

    private static final String POLICY = "WhenSomethingThenSomething";

    private static final Duration LEASE = Duration.ofSeconds(10);

    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");

    private static final String URI = System.getenv("CHANCERY_MONGODB_URI");

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());

    private static final MongoClient CLIENT = MongoClients
        .create((URI != null) ? URI : SERVER.bindAndGetConnectionString());

    private final MongoDatabase database = CLIENT.getDatabase("test_positions");

    private final TokenStore one = node("one", NOW);

    private final TokenStore other = node("other", NOW);

    @BeforeEach
    void begin() {
        this.database.getCollection("policyPositions").deleteMany(Filters.empty());
        this.one.initializeTokenSegments(POLICY, 1, position(4));
    }

    @AfterAll
    static void stop() {
        CLIENT.close();
        SERVER.shutdownNow();
    }

    @Test
    void beginsWhereItWasToldTo() {
        assertThat(this.one.fetchSegments(POLICY)).containsExactly(0);
        assertThat(this.one.fetchToken(POLICY, 0)).isEqualTo(position(4));
    }

    @Test
    void beginsOnce() {
        assertThatExceptionOfType(UnableToInitializeTokenException.class)
            .isThrownBy(() -> this.other.initializeTokenSegments(POLICY, 1, position(9)));
        assertThat(this.other.fetchToken(POLICY, 0)).isEqualTo(position(4));
    }

    @Test
    void keepsTheVeryBeginning() {
        this.one.initializeTokenSegments("WhenNothingThenNothing", 1, null);

        assertThat(this.one.fetchToken("WhenNothingThenNothing", 0)).isNull();
    }

    @Test
    void isHeldByOneNodeAtATime() {
        this.one.fetchToken(POLICY, 0);

        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> this.other.fetchToken(POLICY, 0));
        assertThatExceptionOfType(UnableToClaimTokenException.class)
            .isThrownBy(() -> this.other.storeToken(position(5), POLICY, 0));
    }

    /** As is sent when the first answer was lost. */
    @Test
    void isHeldByTheNodeWhoseEveryWriteIsSentTwice() {
        this.one.fetchToken(POLICY, 0);
        this.one.fetchToken(POLICY, 0);
        this.one.storeToken(position(7), POLICY, 0);
        this.one.storeToken(position(7), POLICY, 0);
        this.one.extendClaim(POLICY, 0);
        this.one.extendClaim(POLICY, 0);
        this.one.releaseClaim(POLICY, 0);
        this.one.releaseClaim(POLICY, 0);

        assertThat(this.other.fetchToken(POLICY, 0)).isEqualTo(position(7));
    }

    @Test
    void isTakenOverAtOnceWhenItIsReleased() {
        this.one.fetchToken(POLICY, 0);
        this.one.storeToken(position(7), POLICY, 0);

        this.one.releaseClaim(POLICY, 0);

        assertThat(this.other.fetchToken(POLICY, 0)).isEqualTo(position(7));
    }

    @Test
    void isTakenOverWhenTheLeaseHasRunOut() {
        this.one.fetchToken(POLICY, 0);

        assertThat(node("other", NOW.plus(LEASE).plusMillis(1)).fetchToken(POLICY, 0)).isEqualTo(position(4));
    }

    @Test
    void isNotTakenOverWhileItIsKept() {
        this.one.fetchToken(POLICY, 0);
        TokenStore later = node("one", NOW.plusSeconds(8));
        later.fetchToken(POLICY, 0);
        later.extendClaim(POLICY, 0);

        assertThatExceptionOfType(UnableToClaimTokenException.class)
            .isThrownBy(() -> node("other", NOW.plus(LEASE).plusMillis(1)).fetchToken(POLICY, 0));
    }

    @Test
    void isNotMovedByANodeThatWasThoughtDead() {
        this.one.fetchToken(POLICY, 0);
        TokenStore successor = node("other", NOW.plus(LEASE).plusMillis(1));
        successor.fetchToken(POLICY, 0);
        successor.storeToken(position(8), POLICY, 0);

        assertThatExceptionOfType(UnableToClaimTokenException.class)
            .isThrownBy(() -> this.one.storeToken(position(5), POLICY, 0));
        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> this.one.extendClaim(POLICY, 0));
        this.one.releaseClaim(POLICY, 0);
        successor.storeToken(position(9), POLICY, 0);
    }

    @Test
    void isNotMovedByTheSameNodeFromBeforeARestart() {
        this.one.fetchToken(POLICY, 0);
        TokenStore restarted = node("one", NOW);

        assertThat(restarted.fetchToken(POLICY, 0)).isEqualTo(position(4));

        assertThatExceptionOfType(UnableToClaimTokenException.class)
            .isThrownBy(() -> this.one.storeToken(position(5), POLICY, 0));
    }

    @Test
    void goesToOneOfManyWhoAskAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> won = threads.invokeAll(
                    IntStream.range(0, 8).<Callable<Boolean>>mapToObj((node) -> () -> claims("node " + node)).toList());

            assertThat(won.stream().map(Future::resultNow)).containsOnlyOnce(true);
        }
    }

    private boolean claims(String name) {
        try {
            node(name, NOW).fetchToken(POLICY, 0);
            return true;
        }
        catch (UnableToClaimTokenException ex) {
            return false;
        }
    }

    private TokenStore node(String name, Instant now) {
        return new MongoPositions(this.database, name, LEASE, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static GlobalSequenceTrackingToken position(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

}
