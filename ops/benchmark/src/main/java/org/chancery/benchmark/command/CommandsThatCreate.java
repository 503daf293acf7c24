package org.chancery.benchmark.command;

import java.time.Duration;
import java.util.function.Consumer;

import org.axonframework.commandhandling.CommandBus;
import org.chancery.benchmark.harness.Clients;
import org.chancery.benchmark.harness.Effort;
import org.chancery.benchmark.harness.Line;
import org.chancery.benchmark.harness.Rounds;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.harness.Unit;
import org.chancery.benchmark.house.Answers;
import org.chancery.benchmark.house.Paperwork;

/** Commands each of which creates an aggregate. */
public final class CommandsThatCreate implements Row {

    private static final int MANY = 32;

    private static final double GOAL = 0.8;

    @Override
    public String key() {
        return "create";
    }

    @Override
    public String about() {
        return "our command side beside bare Axon: commands that create an aggregate, 1, 8 and 32 clients";
    }

    @Override
    public void measure(Effort effort, Consumer<Line> table) throws Exception {
        try (CommandSides sides = new CommandSides()) {
            perSecond(sides.ours(), MANY, effort.warmUp());
            perSecond(sides.bare(), MANY, effort.warmUp());
            Effort turns = effort.inShortRounds();
            for (int clients : new int[] { 1, 8, MANY }) {
                Rounds rounds = Rounds.of(turns, () -> perSecond(sides.ours(), clients, turns.round()),
                        () -> perSecond(sides.bare(), clients, turns.round()));
                table.accept(new Line("commands that create an aggregate, clients: " + clients, Unit.PER_SECOND,
                        rounds.ours(), "bare Axon", rounds.peer(), GOAL));
            }
        }
    }

    private static double perSecond(CommandBus commands, int clients, Duration time) throws Exception {
        return Clients.perSecond(clients, time,
                () -> () -> Answers.await(commands, Paperwork.issue(Paperwork.newId())));
    }

}
