package org.chancery.benchmark.command;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.axonframework.commandhandling.CommandBus;
import org.chancery.benchmark.harness.Clients;
import org.chancery.benchmark.harness.Effort;
import org.chancery.benchmark.harness.Line;
import org.chancery.benchmark.harness.Rounds;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.harness.Unit;
import org.chancery.benchmark.house.Answers;
import org.chancery.benchmark.house.Paperwork;

/**
 * Commands on aggregates that have a history, each client on one of his own. Bare Axon
 * reads the history for every command; ours remembers the aggregates that were used last.
 */
public final class CommandsOnExisting implements Row {

    /** As long as a stream becomes in normal life. */
    private static final int HISTORY = 1_000;

    private static final int MANY = 32;

    private static final double GOAL = 10;

    @Override
    public String key() {
        return "existing";
    }

    @Override
    public String about() {
        return "our command side beside bare Axon: commands on an aggregate that exists, 1, 8 and 32 clients";
    }

    @Override
    public void measure(Effort effort, Consumer<Line> table) throws Exception {
        try (CommandSides sides = new CommandSides()) {
            List<String> all = IntStream.range(0, MANY).mapToObj((client) -> sides.assignmentWith(HISTORY)).toList();
            List<Forwarding> allOfOurs = forwarding(sides.ours(), all);
            List<Forwarding> allOfBare = forwarding(sides.bare(), all);
            perSecond(allOfOurs, effort.warmUp());
            perSecond(allOfBare, effort.warmUp());
            Effort turns = effort.inShortRounds();
            for (int clients : new int[] { 1, 8, MANY }) {
                List<Forwarding> ours = allOfOurs.subList(0, clients);
                List<Forwarding> bare = allOfBare.subList(0, clients);
                Rounds rounds = Rounds.of(turns, () -> perSecond(ours, turns.round()),
                        () -> perSecond(bare, turns.round()));
                table.accept(new Line(
                        "commands on an aggregate of %d events or more, clients: %d".formatted(HISTORY, clients),
                        Unit.PER_SECOND, rounds.ours(), "bare Axon", rounds.peer(), GOAL));
            }
        }
    }

    private static List<Forwarding> forwarding(CommandBus commands, List<String> assignments) {
        return assignments.stream().map((assignment) -> new Forwarding(commands, assignment)).toList();
    }

    private static double perSecond(List<Forwarding> clients, Duration time) throws Exception {
        return Clients.perSecond(clients.size(), time, clients.iterator()::next);
    }

    /** Has one assignment handed on to and fro. */
    private static final class Forwarding implements Clients.Work {

        private final CommandBus commands;

        private final String assignment;

        private long sequence = HISTORY;

        private Forwarding(CommandBus commands, String assignment) {
            this.commands = commands;
            this.assignment = assignment;
        }

        @Override
        public void once() {
            Answers.await(this.commands, Paperwork.forward(this.assignment, this.sequence++));
        }

    }

}
