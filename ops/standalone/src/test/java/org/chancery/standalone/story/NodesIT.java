package org.chancery.standalone.story;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.chancery.standalone.client.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.story.LetterLifeTests.numbered;
import static org.chancery.standalone.story.Someone.id;
import static org.chancery.standalone.story.Someone.map;

/** Two nodes of each side share the work, and one does it when the other is gone. */
@Distributed
class NodesIT {

    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(10);

    private final SeveralProcesses house = build();

    private final List<Api> edges = this.house.uris().stream().map((uri) -> new Api(uri, this.house.tokens())).toList();

    SeveralProcesses build() {
        return new SeveralProcesses();
    }

    @AfterEach
    void stop() throws IOException {
        this.edges.forEach(Api::close);
        this.house.close();
    }

    @Test
    void commandsAboutAnObjectReachOneNodeAndTheNextAnswersRightlyWhenThatIsGone() throws Exception {
        Someone author = new Someone("yakornaya", this.edges.getFirst());
        String talk = id("routed talk");
        String message = id("routed message");
        author.does("openConversation", "conversationId", talk, "kind", "GROUP", "title", "Причал", "members",
                List.of(new Someone("rekin", this.edges.getFirst()).person()));
        author.does("postMessage", "messageId", message, "conversationId", talk, "text", "Смотрите");
        for (int edit = 0; edit < 10; edit++) {
            new Someone("yakornaya", this.edges.get(edit % 2)).does("editMessage", "messageId", message, "text",
                    "№ " + edit);
        }

        List<Long> decided = this.house.commandSides().stream().map((side) -> decisions(side, "EditMessage")).toList();
        assertThat(decided).containsExactlyInAnyOrder(10L, 0L);
        this.house.commandSides().get(decided.indexOf(10L)).close();

        author.does("editMessage", "messageId", message, "text", "После");
        author.does("redactMessage", "messageId", message, "reason", "Ошибка");
        author.isRefused("MESSAGE_REDACTED", "editMessage", "messageId", message, "text", "Ещё");
    }

    @Test
    void numbersHaveNoGapWhenBothNodesRegisterAtOnce_DOC_4() throws Exception {
        Someone clerk = new Someone("tetradina", this.edges.getFirst());
        String register = id("shared register");
        clerk.does("openRegister", "registerId", register, "title", "Входящие", "index", "07-01", "flow", "INCOMING",
                "format", numbered());
        int letters = 16;
        try (ExecutorService threads = Executors.newFixedThreadPool(letters)) {
            List<Future<Void>> registered = threads.invokeAll(IntStream.range(0, letters)
                .<Callable<Void>>mapToObj((letter) -> () -> register(letter, register))
                .toList());
            for (Future<Void> one : registered) {
                one.get();
            }
        }

        List<String> numbers = new ArrayList<>();
        for (int letter = 0; letter < letters; letter++) {
            numbers.add(clerk.sees("document(id: \"" + id("shared " + letter) + "\") { registration { number } }")
                .at("/document/registration/number")
                .asString());
        }
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(
                IntStream.rangeClosed(1, letters).mapToObj((number) -> "07-01/" + number).toList());
    }

    @Test
    void viewsOfANodeThatStopsAreTakenOverWithNothingLostOrDoubled() throws Exception {
        Someone author = new Someone("yakornaya", this.edges.getLast());
        String talk = id("views talk");
        author.does("openConversation", "conversationId", talk, "kind", "GROUP", "title", "Паром", "members",
                List.of(new Someone("rekin", this.edges.getFirst()).person()));
        for (int message = 0; message < 10; message++) {
            author.does("postMessage", "messageId", id("before " + message), "conversationId", talk, "text", "До");
        }

        this.house.querySides().getFirst().close();
        Instant stopped = Instant.now();
        author.gives("postMessage", "messageId", id("after"), "conversationId", talk, "text", "После", "wait", "NONE");
        while (author.sees("message(id: \"" + id("after") + "\") { text }").path("message").isNull()) {
            assertThat(Instant.now()).isBefore(stopped.plus(TAKEN_OVER_WITHIN));
            Thread.sleep(20);
        }

        assertThat(author.sees("timeline(conversationId: \"" + talk + "\", first: 50) { edges { node { id } } }")
            .at("/timeline/edges")
            .valueStream()
            .map((edge) -> edge.at("/node/id").asString())).hasSize(11).doesNotHaveDuplicates();
    }

    private Void register(int letter, String register) throws Exception {
        Someone clerk = new Someone("tetradina", this.edges.get(letter % 2));
        String document = id("shared " + letter);
        clerk.does("receiveDocument", "documentId", document, "kind", "письмо", "title", "О пароме", "correspondent",
                map("name", "Администрация", "number", "7/" + letter, "datedOn", LocalDate.now().toString()));
        clerk.does("registerDocument", "documentId", document, "registerId", register);
        return null;
    }

    private static long decisions(ConfigurableApplicationContext commandSide, String command) {
        return commandSide.getBean(MeterRegistry.class)
            .find("chancery.command")
            .tag("command", command)
            .timers()
            .stream()
            .mapToLong(Timer::count)
            .sum();
    }

}
