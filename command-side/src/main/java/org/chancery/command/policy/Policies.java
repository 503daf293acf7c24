package org.chancery.command.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All policies, running: those on events follow the store, those on the clock are asked
 * every few seconds.
 */
public final class Policies {

    private static final Logger LOG = LoggerFactory.getLogger(Policies.class);

    private static final Duration TICK = Duration.ofSeconds(5);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2,
            Thread.ofPlatform().name("policies-", 0).daemon().factory());

    private final List<PooledStreamingEventProcessor> onEvents;

    private final List<ClockPolicy> onTheClock;

    private final CommandBus commands;

    private final EventStore events;

    private final TokenStore positions;

    private final Clock clock;

    private @Nullable ScheduledFuture<?> ticking;

    /**
     * Policies that do not run yet.
     * @throws IllegalArgumentException when two of them have one name: they would share a
     * position, and each miss what the other has seen
     */
    public Policies(List<Policy> onEvents, List<ClockPolicy> onTheClock, CommandBus commands, EventStore events,
            TokenStore positions, Clock clock) {
        requireNamesOfTheirOwn(onEvents);
        this.onEvents = onEvents.stream()
            .map((policy) -> PolicyProcessor.of(policy, commands, events, positions, this.threads))
            .toList();
        this.onTheClock = List.copyOf(onTheClock);
        this.commands = commands;
        this.events = events;
        this.positions = positions;
        this.clock = clock;
    }

    public void start() {
        this.onEvents.forEach(this::start);
        this.ticking = this.threads.scheduleWithFixedDelay(this::tick, TICK.toMillis(), TICK.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    public void stop() {
        if (this.ticking != null) {
            this.ticking.cancel(false);
        }
        this.onEvents.forEach(PooledStreamingEventProcessor::shutDown);
        this.threads.shutdownNow();
    }

    /**
     * Whether every event so far has had its answers, and these have had theirs. The
     * clock is not asked.
     */
    public boolean haveCaughtUp() {
        long head = head();
        return this.onEvents.stream().allMatch((policy) -> reached(policy) >= head) && head() == head;
    }

    private static void requireNamesOfTheirOwn(List<Policy> policies) {
        Set<String> names = new HashSet<>();
        policies.stream().map(Policy::name).filter((name) -> !names.add(name)).findFirst().ifPresent((name) -> {
            throw new IllegalArgumentException("Two policies have the name " + name);
        });
    }

    private long head() {
        return position(this.events.createHeadToken());
    }

    private static long reached(PooledStreamingEventProcessor policy) {
        return policy.processingStatus()
            .values()
            .stream()
            .mapToLong((status) -> position(status.getTrackingToken()))
            .min()
            .orElse(-1);
    }

    private static long position(@Nullable TrackingToken token) {
        return (token != null) ? token.position().orElse(-1) : -1;
    }

    /**
     * A new policy begins at the head. That is fixed here and not in the processor's own
     * thread, to which the events recorded while it comes up would be lost.
     */
    private void start(PooledStreamingEventProcessor policy) {
        if (isNew(policy)) {
            try {
                this.positions.initializeTokenSegments(policy.getName(), 1, this.events.createHeadToken());
            }
            catch (RuntimeException ex) {
                if (isNew(policy)) {
                    throw ex;
                }
                // Another node, starting at the same moment, has fixed it.
            }
        }
        policy.start();
    }

    private boolean isNew(PooledStreamingEventProcessor policy) {
        return this.positions.fetchSegments(policy.getName()).length == 0;
    }

    private void tick() {
        Instant now = this.clock.instant();
        for (ClockPolicy policy : this.onTheClock) {
            String name = policy.getClass().getSimpleName();
            try {
                policy.at(now, Orders.byTheClock(name + "/" + now, this.commands));
            }
            catch (RuntimeException ex) {
                LOG.warn("{} could not run at {}; it is asked again in {}", name, now, TICK, ex);
            }
        }
    }

}
