package org.chancery.standalone;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far a task is: a bar on a terminal, one line at the end elsewhere. Thread-safe.
 */
public final class Progress implements AutoCloseable {

    private final String task;

    private final PrintWriter out;

    private final @Nullable ProgressBar bar;

    private final AtomicLong done = new AtomicLong();

    private final Instant began = Instant.now();

    private Progress(String task, PrintWriter out, @Nullable ProgressBar bar) {
        this.task = task;
        this.out = out;
        this.bar = bar;
    }

    public static Progress of(String task, long whole, PrintWriter out) {
        boolean onTerminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return new Progress(task, out,
                onTerminal ? new ProgressBarBuilder().setTaskName(task)
                    .setInitialMax(whole)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(100)
                    .showSpeed()
                    .clearDisplayOnFinish()
                    .build() : null);
    }

    public void step() {
        long reached = this.done.incrementAndGet();
        if (this.bar != null) {
            this.bar.stepTo(reached);
        }
    }

    public void to(long reached) {
        this.done.set(reached);
        if (this.bar != null) {
            this.bar.stepTo(reached);
        }
    }

    @Override
    public void close() {
        if (this.bar != null) {
            this.bar.close();
        }
        double seconds = Duration.between(this.began, Instant.now()).toMillis() / 1000.0;
        this.out.printf(Locale.ROOT, "%s: %,d in %.1f s%n", this.task, this.done.get(), seconds);
        this.out.flush();
    }

}
