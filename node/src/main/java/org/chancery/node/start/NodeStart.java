package org.chancery.node.start;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.chancery.store.Obstacle;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Starts a node as a process. Where something known stands in the way, it says so in one
 * line that names the remedy, and ends with the code of that, as {@code chancery start}
 * does; anything else keeps its stack trace.
 */
public final class NodeStart implements ApplicationListener<ApplicationFailedEvent> {

    private final String program;

    private final PrintStream terminal;

    private final IntConsumer exit;

    NodeStart(String program, PrintStream terminal, IntConsumer exit) {
        this.program = program;
        this.terminal = terminal;
        this.exit = exit;
    }

    /**
     * Start it.
     * @param program how its operator knows it
     */
    public static void run(String program, SpringApplicationBuilder application, String... arguments) {
        application.listeners(new NodeStart(program, System.err, System::exit)).run(arguments);
    }

    /** Comes before Spring tells what it knows, which would be the stack trace. */
    @Override
    public void onApplicationEvent(ApplicationFailedEvent failed) {
        obstacle(failed.getException()).ifPresent((obstacle) -> {
            this.terminal.println(this.program + ": " + obstacle.getMessage());
            this.exit.accept(obstacle.kind().exitCode());
        });
    }

    private static Optional<Obstacle> obstacle(Throwable thrown) {
        return Stream.iterate(thrown, (cause) -> cause != null, Throwable::getCause)
            .filter(Obstacle.class::isInstance)
            .map(Obstacle.class::cast)
            .findFirst();
    }

}
