package org.chancery.query.health;

import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/** The thread that makes the watch look, once a second. */
final class Lookout implements SmartLifecycle {

    private static final Logger logger = LoggerFactory.getLogger(Lookout.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ViewWatch watch;

    private @Nullable Thread looking;

    Lookout(ViewWatch watch) {
        this.watch = watch;
    }

    @Override
    public void start() {
        this.looking = Thread.ofPlatform().daemon().name("view-watch").start(this::watch);
    }

    @Override
    public void stop() {
        Objects.requireNonNull(this.looking, "Was not started").interrupt();
        this.looking = null;
    }

    @Override
    public boolean isRunning() {
        return this.looking != null;
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                Thread.sleep(PAUSE);
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /** A look that fails leaves the last one standing, until that is too old. */
    private void look() {
        try {
            this.watch.look();
        }
        catch (RuntimeException ex) {
            logger.debug("The views cannot be looked at", ex);
        }
    }

}
