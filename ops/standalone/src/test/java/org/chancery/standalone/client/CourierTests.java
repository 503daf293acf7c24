package org.chancery.standalone.client;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CourierTests {

    @Test
    void keepsTheOrderOfEachStory() throws IOException {
        try (FakeApi api = new FakeApi((input) -> FakeApi.DONE)) {
            tell(api, List.of("a1", "b1", "a2", "b2", "a3", "b3"), true);

            assertThat(told(api)).filteredOn((id) -> id.startsWith("a")).containsExactly("a1", "a2", "a3");
            assertThat(told(api)).filteredOn((id) -> id.startsWith("b")).containsExactly("b1", "b2", "b3");
        }
    }

    @Test
    void hasManyRequestsUnderWayButNotMoreThanAsked() throws IOException {
        try (FakeApi api = new FakeApi(CourierTests::takeATime)) {
            tell(api, IntStream.range(0, 200).mapToObj((number) -> (char) ('A' + number) + "1").toList(), true);

            assertThat(told(api)).hasSize(200);
            assertThat(api.mostUnderWay()).isBetween(2, 8);
        }
    }

    @Test
    void sendsWhatIsAlikeAndWaitsTogetherAsOneRequest() throws IOException {
        try (FakeApi api = new FakeApi((input) -> FakeApi.DONE)) {
            tell(api, IntStream.range(0, 200).mapToObj((number) -> (char) ('A' + number) + "1").toList(), true);

            assertThat(api.requests()).isBetween(200 / Mailbag.MOST, 100);
        }
    }

    @Test
    void fillsTheRequestsThoughAStoryHasManyCommands() throws IOException {
        List<String> commandIds = IntStream.range(0, 2_400)
            .mapToObj((number) -> (char) ('A' + number / 8) + "" + number % 8)
            .toList();
        try (FakeApi api = new FakeApi(CourierTests::takeATime)) {
            tell(api, commandIds, true);

            assertThat(told(api)).hasSize(2_400);
            assertThat(api.requests()).isBetween(2_400 / Mailbag.MOST, 150);
        }
    }

    @Test
    void givesEachCommandOfARequestItsOwnAnswer() throws IOException, InterruptedException {
        try (FakeApi api = new FakeApi(
                (input) -> commandId(input).equals("b1") ? FakeApi.refused("NOT_SO", false) : FakeApi.DONE);
                Api client = api.client()) {
            List<Answer> answers = client.tell(List.of(mutation("a1"), mutation("b1"), mutation("c1")));

            assertThat(answers).extracting(Answer::code).containsExactly(null, "NOT_SO", null);
            assertThat(api.requests()).isEqualTo(1);
        }
    }

    @Test
    void endsAStoryThatIsToldToAndNoOther() throws IOException {
        try (FakeApi api = new FakeApi(
                (input) -> commandId(input).equals("a1") ? FakeApi.refused("NOT_SO", false) : FakeApi.DONE)) {
            tell(api, List.of("a1", "a2", "b1", "b2"), false);

            assertThat(told(api)).containsExactlyInAnyOrder("a1", "b1", "b2");
        }
    }

    @Test
    void sendsAgainWhatCouldNotBeTakenJustNow() throws IOException {
        AtomicInteger times = new AtomicInteger();
        try (FakeApi api = new FakeApi(
                (input) -> (times.incrementAndGet() < 3) ? FakeApi.refused("UNAVAILABLE", true) : FakeApi.DONE)) {
            List<Answer> answers = tell(api, List.of("a1"), true);

            assertThat(told(api)).containsExactly("a1", "a1", "a1");
            assertThat(answers).singleElement().matches((answer) -> !answer.isRefused());
        }
    }

    @Test
    void hidesNoFault() throws IOException {
        try (FakeApi api = new FakeApi((input) -> FakeApi.DONE);
                Api client = api.client();
                Courier courier = new Courier(client, 8)) {
            courier.tell("a", mutation("a1"), (answer) -> {
                throw new IllegalStateException("a fault of the one who listens");
            });

            // It is said at the next occasion, which may be either of these.
            assertThatIllegalStateException().isThrownBy(() -> {
                courier.tell("a", mutation("a2"), (answer) -> true);
                courier.settle();
            }).withMessage("a fault of the one who listens");
            assertThat(told(api)).containsExactly("a1");
        }
    }

    private static String takeATime(JsonNode input) {
        LockSupport.parkNanos(1_000_000);
        return FakeApi.DONE;
    }

    private static List<Answer> tell(FakeApi api, List<String> commandIds, boolean goOn) {
        ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
        try (Api client = api.client(); Courier courier = new Courier(client, 8)) {
            for (String commandId : commandIds) {
                courier.tell(commandId.substring(0, 1), mutation(commandId), (answer) -> {
                    answers.add(answer);
                    return goOn || !answer.isRefused();
                });
            }
            courier.settle();
        }
        return List.copyOf(answers);
    }

    private static Mutation mutation(String commandId) {
        return new Mutation("anna", "doIt", Map.of("commandId", commandId));
    }

    private static List<String> told(FakeApi api) {
        return api.inputs().stream().map(CourierTests::commandId).toList();
    }

    private static String commandId(JsonNode input) {
        return input.path("commandId").asString();
    }

}
