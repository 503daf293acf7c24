package org.chancery.standalone.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Gives many commands at once and keeps those of one story in order.
 *
 * <p>
 * A story's next command is sent when the one before was answered; stories run beside
 * each other, with a bounded number of requests under way and of commands waiting. What
 * is alike and waits together goes as one request; what the API could not take just now
 * is sent again under the same {@code commandId}, so that it happens once.
 */
public final class Courier implements AutoCloseable {

    /** How many commands a request holds at most. */
    public static final int MOST_IN_A_REQUEST = Mailbag.MOST;

    /**
     * Of each story only one command can go at a time, and there are half a dozen and
     * more in one: so many that the requests fill all the same.
     */
    private static final int WAITING = 4_096;

    /** Enough to outlast a restart of the database, some three seconds. */
    private static final int TRIES = 6;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    private final Semaphore underWay;

    private final Semaphore waiting = new Semaphore(WAITING);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final Mailbag mailbag;

    private final ConcurrentMap<String, CompletableFuture<Void>> stories = new ConcurrentHashMap<>();

    private final AtomicReference<@Nullable RuntimeException> fault = new AtomicReference<>();

    private final Set<String> ended = ConcurrentHashMap.newKeySet();

    public Courier(Api api, int requestsUnderWay) {
        this.mailbag = new Mailbag(api, requestsUnderWay, this.threads);
        this.underWay = new Semaphore(requestsUnderWay * Mailbag.MOST);
    }

    /**
     * Give a command after all earlier ones of its story. Returns at once, unless too
     * many wait already.
     * @param answered is told the answer, and says whether the story goes on; when not,
     * what follows is not sent
     */
    public void tell(String story, Mutation mutation, Predicate<Answer> answered) {
        throwFault();
        this.waiting.acquireUninterruptibly();
        CompletableFuture<Void> told = this.stories.compute(story,
                (name, before) -> ((before != null) ? before : CompletableFuture.<Void>completedFuture(null))
                    .thenRunAsync(() -> tellNow(story, mutation, answered), this.threads));
        var _ = told.thenRun(() -> this.stories.remove(story, told));
    }

    /**
     * Wait until every command so far was answered.
     * @throws UncheckedIOException when the API could not be reached any more
     */
    public void settle() {
        this.waiting.acquireUninterruptibly(WAITING);
        this.waiting.release(WAITING);
        throwFault();
    }

    @Override
    public void close() {
        this.threads.close();
    }

    private void throwFault() {
        RuntimeException met = this.fault.get();
        if (met != null) {
            throw met;
        }
    }

    private void tellNow(String story, Mutation mutation, Predicate<Answer> answered) {
        try {
            this.underWay.acquireUninterruptibly();
            if (!this.ended.contains(story) && !answered.test(give(mutation))) {
                this.ended.add(story);
            }
        }
        catch (RuntimeException ex) {
            this.fault.compareAndSet(null, ex);
            this.ended.add(story);
        }
        finally {
            this.underWay.release();
            this.waiting.release();
        }
    }

    private Answer give(Mutation mutation) {
        Duration pause = FIRST_PAUSE;
        for (int left = TRIES; this.fault.get() == null; left--, pause = pause.multipliedBy(2)) {
            try {
                Answer answer = this.mailbag.send(mutation);
                if (!answer.retryable() || left == 0) {
                    return answer;
                }
            }
            catch (IOException ex) {
                if (left == 0) {
                    throw new UncheckedIOException(ex);
                }
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", ex);
            }
            sleep(pause);
        }
        throw new IllegalStateException("Given up, as others were");
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
