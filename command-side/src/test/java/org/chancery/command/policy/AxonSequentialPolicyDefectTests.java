package org.chancery.command.policy;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.IntStream;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.async.SequentialPolicy;
import org.chancery.assignment.event.AssignmentAccepted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A sequencing key that is the identity of an object (#4253). */
class AxonSequentialPolicyDefectTests {

    private static final Segment HALF = Segment.ROOT_SEGMENT.split()[0];

    private static final int RESTARTS = 64;

    private final TriedPolicies tried = new TriedPolicies();

    @AfterEach
    void close() {
        this.tried.close();
    }

    @Test
    void bitesOnStockAxon() {
        assertThat(IntStream.range(0, RESTARTS).mapToObj((restart) -> HALF.matches(keyAfterARestart())))
            .as("in the first half of the segments after each restart")
            .contains(true, false);
    }

    @Test
    void isOutOfReachHere() {
        SimpleEventHandlerInvoker invoker = (SimpleEventHandlerInvoker) this.tried.processor().eventHandlerInvoker();
        EventMessage<?> event = GenericEventMessage.asEventMessage(new AssignmentAccepted("a"));
        this.tried.start();

        assertThat(invoker.getSequencingPolicy().getSequenceIdentifierFor(event)).as("its hash is specified")
            .isInstanceOf(String.class);
        assertThat(this.tried.positions().fetchSegments(this.tried.name())).containsExactly(0);
    }

    /** A program that starts anew loads the class anew. */
    private static Object keyAfterARestart() {
        URL axon = SequentialPolicy.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader program = new URLClassLoader(new URL[] { axon }, null)) {
            Class<?> type = program.loadClass(SequentialPolicy.class.getName());
            return type.getMethod("getSequenceIdentifierFor", Object.class)
                .invoke(type.getConstructor().newInstance(), "event");
        }
        catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

}
