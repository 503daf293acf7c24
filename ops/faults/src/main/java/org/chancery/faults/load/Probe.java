package org.chancery.faults.load;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.chancery.standalone.client.Answer;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.client.Mutation;

/**
 * Finds out when a Chancery serves: somebody says something new and reads it, word for
 * word, in a view that shows all that was recorded before.
 */
public final class Probe {

    private static final Duration EACH = Duration.ofMillis(100);

    private static final String SAYS = "gromova";

    private static final String READ = """
            query($id: ID!, $at: EventPosition!) { node(id: $id, minPosition: $at) { ... on Message { text } } }""";

    private final Api api;

    private final Ledger ledger;

    private final String conversation = UUID.randomUUID().toString();

    private Probe(Api api, Ledger ledger) {
        this.api = api;
        this.ledger = ledger;
    }

    /** A probe of a Chancery that serves. */
    public static Probe of(Api api, Ledger ledger) throws IOException, InterruptedException {
        Probe probe = new Probe(api, ledger);
        Mutation opening = new Mutation(SAYS, "openConversation", Map.of("conversationId", probe.conversation, "kind",
                "GROUP", "title", "Проба", "members", List.of(), "commandId", UUID.randomUUID().toString()));
        Answer opened = api.tell(opening);
        ledger.note(opening, opened, true);
        if (opened.isRefused() || !probe.isServed()) {
            throw new IOException("It does not serve even now: " + opened.message());
        }
        return probe;
    }

    /**
     * Try again and again, not waiting for one attempt before the next.
     * @return how long it took until one was answered rightly; empty when none was
     */
    public Optional<Duration> untilServed(Duration atMost) throws InterruptedException {
        long began = System.nanoTime();
        CompletableFuture<Long> served = new CompletableFuture<>();
        ExecutorService attempts = Executors.newVirtualThreadPerTaskExecutor();
        try {
            while (!served.isDone() && System.nanoTime() - began < atMost.toNanos()) {
                attempts.execute(() -> attempt(served));
                try {
                    served.get(EACH.toMillis(), TimeUnit.MILLISECONDS);
                }
                catch (TimeoutException ex) {
                    // The next attempt is due.
                }
            }
            return served.isDone() ? Optional.of(Duration.ofNanos(served.get() - began)) : Optional.empty();
        }
        catch (ExecutionException ex) {
            throw new IllegalStateException(ex);
        }
        finally {
            attempts.shutdownNow();
        }
    }

    private void attempt(CompletableFuture<Long> served) {
        try {
            if (isServed()) {
                served.complete(System.nanoTime());
            }
        }
        catch (IOException ex) {
            // Not yet.
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isServed() throws IOException, InterruptedException {
        String message = UUID.randomUUID().toString();
        String text = "Проба " + message;
        Mutation saying = new Mutation(SAYS, "postMessage", Map.of("conversationId", this.conversation, "messageId",
                message, "text", text, "commandId", UUID.randomUUID().toString()));
        Answer said = this.api.tell(saying);
        if (said.isRefused()) {
            return false;
        }
        this.ledger.note(saying, said, true);
        Answer read = this.api.ask(SAYS, READ, Map.of("id", message, "at", said.data().path("position").asLong()));
        return !read.isRefused() && read.data().at("/node/text").asString("").equals(text);
    }

}
