package org.chancery.standalone.story;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.story.Patience.eventually;
import static org.chancery.standalone.story.Someone.id;

/**
 * Nodes that are processes of their own and are killed or frozen in the midst of work.
 */
@Distributed
@StartedFromLib
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodesAsProcessesIT {

    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(10);

    private Collector collector;

    private NodesAsProcesses house;

    @BeforeAll
    void start() throws Exception {
        this.collector = new Collector();
        this.house = new NodesAsProcesses(Map.of("CHANCERY_TRACING_ENDPOINT", this.collector.endpoint()));
    }

    @AfterEach
    void startAgain() throws Exception {
        this.house.startAgain();
    }

    @AfterAll
    void stop() throws Exception {
        this.house.stop();
        this.collector.close();
    }

    @Test
    void oneTraceLeadsFromTheQuerySideToTheCommandSideAndBackToTheViews() throws Exception {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        HttpRequest request = HttpRequest.newBuilder(this.house.querySides().getFirst().uri().resolve("/graphql"))
            .header("Authorization", "Bearer " + this.house.tokens().of("yakornaya"))
            .header("Content-Type", "application/json")
            .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
            .POST(HttpRequest.BodyPublishers.ofString("""
                    {"query":"mutation { draftDocument(input: { documentId: \\"%s\\", flow: INTERNAL, \
                    kind: \\"записка\\", title: \\"О следах\\" }) { stale } }"}""".formatted(id("traced apart"))))
            .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, BodyHandlers.ofString()).body()).contains("false");
        }

        eventually(() -> this.collector.has("query-side", trace, "mutation draftDocument"));
        eventually(() -> this.collector.has("command-side", trace, "DraftDocument"));
        eventually(() -> this.collector.has("query-side", trace, "documentCard DocumentDrafted"));
    }

    @Test
    void theNextCommandSideAnswersRightlyWhenOneIsKilledInTheMidstOfWork() throws Exception {
        Chatter chatter = new Chatter(this.house, "killed command side", 0);
        try (Chatter.Work work = chatter.goesOn()) {
            work.untilDone(10);
            busyCommandSide().kill();
            work.untilDone(20);
        }

        chatter.isSeenRightlyAt(0);
        chatter.isSeenRightlyAt(1);
    }

    @Test
    void aCommandSideThatWasFrozenDoesNothingTwiceWhenItWakesUp() throws Exception {
        Chatter chatter = new Chatter(this.house, "frozen command side", 0);
        try (Chatter.Work work = chatter.goesOn()) {
            work.untilDone(10);
            NodeProcess frozen = busyCommandSide();
            frozen.freeze();
            work.untilDone(10);
            frozen.wake();
            work.untilDone(40);
        }

        chatter.isSeenRightlyAt(0);
        chatter.isSeenRightlyAt(1);
    }

    @Test
    void viewsOfAQuerySideThatIsKilledAreTakenOverWithNothingLostOrDoubled() throws Exception {
        int builder = this.house.builderOfTimelines();
        int other = 1 - builder;
        Chatter chatter = new Chatter(this.house, "killed query side", other);
        try (Chatter.Work work = chatter.goesOn()) {
            work.untilDone(10);
            this.house.querySides().get(builder).kill();
        }
        assertThat(chatter.untilSeen()).isLessThan(TAKEN_OVER_WITHIN);
        chatter.isSeenRightlyAt(other);

        this.house.startAgain();
        chatter.isSeenRightlyAt(builder);
    }

    @Test
    void aQuerySideThatWasFrozenDoesNotWriteOverItsSuccessorWhenItWakesUp() throws Exception {
        int builder = this.house.builderOfTimelines();
        int other = 1 - builder;
        Chatter chatter = new Chatter(this.house, "frozen query side", other);
        NodeProcess frozen = this.house.querySides().get(builder);
        try (Chatter.Work work = chatter.goesOn()) {
            work.untilDone(10);
            frozen.freeze();
        }
        assertThat(chatter.untilSeen()).isLessThan(TAKEN_OVER_WITHIN);
        try (Chatter.Work work = chatter.goesOn()) {
            work.untilDone(20);
            frozen.wake();
            work.untilDone(40);
        }

        chatter.isSeenRightlyAt(other);
        chatter.isSeenRightlyAt(builder);
    }

    /** The one that decides on what is edited now. */
    private NodeProcess busyCommandSide() throws Exception {
        NodeProcess one = this.house.commandSides().getFirst();
        NodeProcess other = this.house.commandSides().getLast();
        long before = one.decisions("EditMessage");
        long beforeAtOther = other.decisions("EditMessage");
        eventually(() -> one.decisions("EditMessage") + other.decisions("EditMessage") > before + beforeAtOther);
        return (one.decisions("EditMessage") > before) ? one : other;
    }

}
