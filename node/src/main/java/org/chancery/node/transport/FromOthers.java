package org.chancery.node.transport;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.axoniq.axonserver.connector.Registration;
import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;

/**
 * Takes what other processes want from this one, for as long as everybody who could
 * answer is there.
 */
abstract sealed class FromOthers implements SmartLifecycle permits CommandsFromOthers, QuestionsFromOthers {

    private static final long PATIENCE_SECONDS = 15;

    private final ExecutorService threads;

    private volatile @Nullable Registration registration;

    /**
     * @param work what a thread does that answers, for its name
     */
    FromOthers(String work) {
        this.threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(work + "-", 0).factory());
    }

    /** Tell the server what is taken here. */
    abstract Registration register();

    /** Where each answer has a thread of its own. */
    final ExecutorService threads() {
        return this.threads;
    }

    @Override
    public final void start() {
        try {
            this.registration = register().awaitAck(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        catch (TimeoutException ex) {
            throw new IllegalStateException("Axon Server does not let this node answer others", ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at start", ex);
        }
    }

    /** Take no more, and finish what was taken. */
    @Override
    public final void stop() {
        Registration open = this.registration;
        this.registration = null;
        if (open != null) {
            open.cancel().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).exceptionally((failure) -> null).join();
        }
        this.threads.close();
    }

    @Override
    public final boolean isRunning() {
        return this.registration != null;
    }

}
