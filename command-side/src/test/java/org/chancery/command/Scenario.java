package org.chancery.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.chancery.command.snapshot.Survival;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.node.transport.CommandTargets;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What happened, who asks for what, what comes of it:
 * {@code scenario.given(issued()).when(EXECUTOR, accept()).then(accepted())}.
 *
 * <p>
 * It is Axon's own fixture, with every command stamped as the edge stamps it.
 */
public final class Scenario<T> {

    /** When commands are given, unless a test says otherwise. */
    public static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");

    private final Class<T> aggregate;

    private final AggregateTestFixture<T> fixture;

    private final List<DomainEvent> events = new ArrayList<>();

    private @Nullable TestExecutor<T> past;

    private Scenario(Class<T> aggregate) {
        this.aggregate = aggregate;
        this.fixture = new AggregateTestFixture<>(aggregate);
        this.fixture.registerCommandTargetResolver(new CommandTargets());
    }

    public static <T> Scenario<T> of(Class<T> aggregate) {
        return new Scenario<>(aggregate);
    }

    /**
     * Make something available to {@code decide} methods, such as a stand-in for another
     * aggregate.
     */
    public Scenario<T> with(Object resource) {
        this.fixture.registerInjectableResource(resource);
        return this;
    }

    /** What happened before; a snapshot of what came of it must do as well. */
    public Scenario<T> given(DomainEvent... events) {
        this.events.addAll(List.of(events));
        if (!this.events.isEmpty()) {
            Survival.of(this.aggregate, this.events);
        }
        this.past = past().andGiven(List.of((Object[]) events));
        return this;
    }

    public Scenario<T> at(Instant now) {
        this.past = past().andGivenCurrentTime(now);
        return this;
    }

    /** A command that was already obeyed, under a command id. */
    public Scenario<T> givenCommand(Actor actor, Command command, String commandId) {
        this.past = past().andGivenCommands(
                GenericCommandMessage.asCommandMessage(command).withMetaData(stamp(actor, command, commandId)));
        return this;
    }

    public Outcome when(Actor actor, Command command) {
        return when(actor, command, UUID.randomUUID().toString());
    }

    public Outcome when(Actor actor, Command command, String commandId) {
        return new Outcome(past().when(command, stamp(actor, command, commandId)));
    }

    public Outcome whenVersionSeen(long expectedVersion, Actor actor, Command command) {
        CommandStamp stamp = new CommandStamp("c", "d", actor, "c", "api", expectedVersion, null);
        return new Outcome(past().when(command, stamp.toMetadata()));
    }

    /** A command that a policy gives. */
    public Outcome whenPolicy(Command command) {
        CommandStamp stamp = new CommandStamp("p", "d", Actor.SYSTEM, "p", CommandStamp.BY_POLICY, null, null);
        return new Outcome(past().when(command, stamp.toMetadata()));
    }

    /** Begun late: what it begins with, the fixture no longer lets be added to. */
    private TestExecutor<T> past() {
        if (this.past == null) {
            this.past = this.fixture.given(List.of()).andGivenCurrentTime(NOW);
        }
        return this.past;
    }

    private static java.util.Map<String, String> stamp(Actor actor, Command command, String commandId) {
        return new CommandStamp(commandId, Integer.toHexString(command.hashCode()), actor, commandId, "api", null, null)
            .toMetadata();
    }

    /** What came of a command. */
    public final class Outcome {

        private final ResultValidator<T> result;

        private Outcome(ResultValidator<T> result) {
            this.result = result;
        }

        public void then(DomainEvent... events) {
            this.result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
        }

        /** The command was obeyed; what it recorded is another test's matter. */
        public void thenObeyed() {
            this.result.expectSuccessfulHandlerExecution();
        }

        /** The command was obeyed, and there was nothing to do. */
        public void thenNothing() {
            this.result.expectSuccessfulHandlerExecution().expectNoEvents();
        }

        /** The command was refused for this reason, and left no event. */
        public void thenRefused(RefusalCode code) {
            this.result.expectException(because(code)).expectNoEvents();
        }

        private static Matcher<Refused> because(RefusalCode code) {
            return new CustomTypeSafeMatcher<>("Refused because " + code) {
                @Override
                protected boolean matchesSafely(Refused refused) {
                    return refused.code() == code;
                }
            };
        }

    }

}
