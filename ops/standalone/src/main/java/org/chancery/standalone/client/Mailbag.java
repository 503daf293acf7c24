package org.chancery.standalone.client;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * Sends commands; those of one person and one kind that wait at the same time go as one
 * request, which the API works off one after the other. A request costs both ends more
 * than a command does, so the more there is to do, the less each costs.
 */
final class Mailbag {

    /** How many commands a request holds at most. */
    static final int MOST = 32;

    private final Api api;

    private final Executor threads;

    private final Semaphore carriers;

    private final Map<Address, Deque<Letter>> waiting = new LinkedHashMap<>();

    Mailbag(Api api, int requestsUnderWay, Executor threads) {
        this.api = api;
        this.carriers = new Semaphore(requestsUnderWay);
        this.threads = threads;
    }

    /** Have a command sent, and wait for the answer. */
    Answer send(Mutation mutation) throws IOException, InterruptedException {
        Letter letter = new Letter(mutation, new CompletableFuture<>());
        put(letter);
        carry();
        try {
            return letter.answer.get();
        }
        catch (ExecutionException ex) {
            throw new IOException("the request failed: " + ex.getMessage(), ex);
        }
    }

    private void carry() {
        if (this.carriers.tryAcquire()) {
            this.threads.execute(() -> {
                deliverAll();
                this.carriers.release();
                // For what was put there after the last look.
                if (!isEmpty()) {
                    carry();
                }
            });
        }
    }

    private void deliverAll() {
        for (List<Letter> bundle = take(); !bundle.isEmpty(); bundle = take()) {
            deliver(bundle);
        }
    }

    private void deliver(List<Letter> bundle) {
        try {
            List<Answer> answers = this.api.tell(bundle.stream().map(Letter::mutation).toList());
            for (int i = 0; i < answers.size(); i++) {
                bundle.get(i).answer.complete(answers.get(i));
            }
        }
        catch (IOException | RuntimeException ex) {
            bundle.forEach((letter) -> letter.answer.completeExceptionally(ex));
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            bundle.forEach((letter) -> letter.answer.completeExceptionally(ex));
        }
    }

    private synchronized void put(Letter letter) {
        this.waiting.computeIfAbsent(Address.of(letter.mutation), (none) -> new ArrayDeque<>()).add(letter);
    }

    private synchronized boolean isEmpty() {
        return this.waiting.isEmpty();
    }

    /** Those who have waited longest, with others of their kind. */
    private synchronized List<Letter> take() {
        if (this.waiting.isEmpty()) {
            return List.of();
        }
        Address first = this.waiting.keySet().iterator().next();
        Deque<Letter> alike = Objects.requireNonNull(this.waiting.remove(first));
        List<Letter> bundle = new ArrayList<>();
        while (!alike.isEmpty() && bundle.size() < MOST) {
            bundle.add(alike.remove());
        }
        if (!alike.isEmpty()) {
            this.waiting.put(first, alike);
        }
        return bundle;
    }

    private record Address(String signIn, String name) {

        static Address of(Mutation mutation) {
            return new Address(mutation.signIn(), mutation.name());
        }

    }

    private record Letter(Mutation mutation, CompletableFuture<Answer> answer) {

    }

}
