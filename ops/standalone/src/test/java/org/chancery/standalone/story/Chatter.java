package org.chancery.standalone.story;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.story.Patience.eventually;
import static org.chancery.standalone.story.Someone.id;

/**
 * Somebody who posts, edits and redacts in a conversation of his own without a pause, and
 * knows what must be seen of it in the end.
 */
final class Chatter {

    private static final int MOST_POSTS = 80;

    private final NodesAsProcesses house;

    private final String name;

    private final Someone author;

    /** What each message says; nothing, if it was redacted. */
    private final Map<String, @Nullable String> texts = new LinkedHashMap<>();

    private final Map<String, Integer> changes = new HashMap<>();

    private int steps;

    /** Begin a conversation of this name, to work over this edge. */
    Chatter(NodesAsProcesses house, String name, int edge) throws Exception {
        this.house = house;
        this.name = name;
        this.author = house.someone("yakornaya", edge);
        this.author.does("openConversation", "conversationId", talk(), "kind", "GROUP", "title", "Причал", "members",
                List.of(house.someone("rekin", edge).person()));
        post(id(name + " first"));
    }

    /** Work on in a thread of its own, until told to stop. */
    Work goesOn() {
        return new Work();
    }

    /** Post one more, and say how long it took until that was seen over the same edge. */
    Duration untilSeen() throws Exception {
        long start = System.nanoTime();
        String message = id(this.name + " seen after " + this.steps);
        post(message);
        eventually(() -> !this.author.sees("message(id: \"" + message + "\") { id }").path("message").isNull());
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** That everything is seen over this edge, once, as it was left. */
    void isSeenRightlyAt(int edge) throws Exception {
        untilSeen();
        Someone reader = this.house.someone("yakornaya", edge);
        eventually(() -> seen(reader).size() >= this.texts.size());
        List<JsonNode> seen = seen(reader);
        assertThat(seen).extracting((message) -> message.path("id").asString())
            .containsExactlyElementsOf(this.texts.keySet());
        int changesOfAny = seen.getFirst().path("version").asInt() - this.changes.get(id(this.name + " first"));
        assertThat(seen).allSatisfy((message) -> {
            String id = message.path("id").asString();
            assertThat(message.path("text").asString(null)).isEqualTo(this.texts.get(id));
            assertThat(message.path("version").asInt() - changesOfAny).as("Each change once")
                .isEqualTo(this.changes.get(id));
        });
    }

    private List<JsonNode> seen(Someone reader) throws IOException, InterruptedException {
        return Someone
            .rows(reader
                .sees("timeline(conversationId: \"" + talk()
                        + "\", orderBy: OLDEST_FIRST, first: 100) { edges { node { id text version } } }")
                .path("timeline"))
            .toList();
    }

    private void step() throws IOException, InterruptedException {
        this.steps++;
        String last = this.texts.keySet().stream().reduce((one, next) -> next).orElseThrow();
        if (this.steps % 4 == 0 && this.texts.size() < MOST_POSTS) {
            post(id(this.name + " " + this.steps));
        }
        else if (this.steps % 8 == 7 && this.texts.get(last) != null && this.texts.size() > 1) {
            this.author.gives("redactMessage", "messageId", last, "reason", "Ошибка", "wait", "NONE");
            change(last, null);
        }
        else {
            String edited = (this.texts.get(last) != null) ? last : id(this.name + " first");
            String text = "№ " + this.steps;
            this.author.gives("editMessage", "messageId", edited, "text", text, "wait", "NONE");
            change(edited, text);
        }
    }

    private void post(String message) throws IOException, InterruptedException {
        this.author.gives("postMessage", "messageId", message, "conversationId", talk(), "text", "Смотрите", "wait",
                "NONE");
        this.texts.put(message, "Смотрите");
        this.changes.put(message, 0);
    }

    private void change(String message, @Nullable String text) {
        this.texts.put(message, text);
        this.changes.merge(message, 1, Integer::sum);
    }

    private String talk() {
        return id(this.name + " talk");
    }

    /** What he does in a thread of its own. */
    final class Work implements AutoCloseable {

        private final AtomicBoolean over = new AtomicBoolean();

        private final AtomicInteger done = new AtomicInteger();

        private final CompletableFuture<Void> thread = CompletableFuture.runAsync(this::work);

        /** Wait until so many more of his commands were answered. */
        void untilDone(int more) throws Exception {
            int before = this.done.get();
            eventually(() -> this.done.get() >= before + more || this.thread.isDone());
        }

        /** Stop, and see that none of his commands failed. */
        @Override
        public void close() {
            this.over.set(true);
            this.thread.join();
        }

        private void work() {
            try {
                while (!this.over.get()) {
                    step();
                    this.done.incrementAndGet();
                }
            }
            catch (IOException | InterruptedException ex) {
                throw new IllegalStateException(ex);
            }
        }

    }

}
