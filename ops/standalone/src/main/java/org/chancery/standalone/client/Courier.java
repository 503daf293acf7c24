package org.chancery.standalone.client;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;

/**
 * Gives many commands at once and keeps those of one story in order.
 *
 * <p>
 * A story's next command is sent when the one before was answered; stories run beside
 * each other, with a bounded number of requests under way. A refused command ends its
 * story, because what follows builds on it. What the API could not take just now is sent
 * again under the same {@code commandId}, so that it happens once.
 */
public final class Courier {

    private static final int TRIES = 6;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    private final Api api;

    private final Semaphore underWay;

    public Courier(Api api, int requestsUnderWay) {
        this.api = api;
        this.underWay = new Semaphore(requestsUnderWay);
    }

    /**
     * Tell all stories and return when the last one ended.
     * @param answered is told of each answer, from many threads
     */
    public void tell(List<List<Mutation>> stories, BiConsumer<Mutation, Answer> answered) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            stories.forEach((story) -> threads.execute(() -> tellOne(story, answered)));
        }
    }

    private void tellOne(List<Mutation> story, BiConsumer<Mutation, Answer> answered) {
        for (Mutation mutation : story) {
            Answer answer = give(mutation);
            answered.accept(mutation, answer);
            if (answer.isRefused()) {
                return;
            }
        }
    }

    private Answer give(Mutation mutation) {
        Duration pause = FIRST_PAUSE;
        for (int left = TRIES; true; left--, pause = pause.multipliedBy(2)) {
            Answer answer = tryOnce(mutation);
            if (!answer.retryable() || left == 0) {
                return answer;
            }
            sleep(pause);
        }
    }

    private Answer tryOnce(Mutation mutation) {
        this.underWay.acquireUninterruptibly();
        try {
            return this.api.tell(mutation);
        }
        catch (IOException ex) {
            return Answer.unreachable(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return Answer.unreachable(ex);
        }
        finally {
            this.underWay.release();
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
