package org.chancery.benchmark.view;

import java.util.function.Consumer;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.chancery.benchmark.harness.Clients;
import org.chancery.benchmark.harness.Delays;
import org.chancery.benchmark.harness.Effort;
import org.chancery.benchmark.harness.Line;
import org.chancery.benchmark.harness.Rounds;
import org.chancery.benchmark.harness.Row;
import org.chancery.benchmark.harness.Unit;
import org.chancery.query.mongo.memory.ViewBackend;

/** A sorted page out of very many documents of which the reader may see few. */
public final class PageOfMany implements Row {

    @Override
    public String key() {
        return "page";
    }

    @Override
    public String about() {
        return "the embedded read models beside stock mongo-java-server: a page of 20 out of 200,000 documents";
    }

    @Override
    public void measure(Effort effort, Consumer<Line> table) throws Exception {
        try (ManyDocuments ours = new ManyDocuments(new ViewBackend());
                ManyDocuments stock = new ManyDocuments(new MemoryBackend())) {
            line(effort.atMost(1, 3), ours, stock, 1, 10, table);
            line(effort.atMost(1, 3), ours, stock, 8, 40, table);
        }
    }

    private static void line(Effort effort, ManyDocuments ours, ManyDocuments stock, int clients, double limit,
            Consumer<Line> table) throws Exception {
        Rounds rounds = Rounds.of(effort, () -> median(ours, clients, effort), () -> median(stock, clients, effort));
        String name = "page of 20 out of 200,000 documents, one in 100 readable, p50, clients: " + clients;
        table.accept(Line.limited(name, Unit.MILLISECONDS, rounds.ours(), limit));
        table.accept(new Line(name, Unit.MILLISECONDS, rounds.ours(), "stock server", rounds.peer(), 1));
    }

    private static double median(ManyDocuments documents, int clients, Effort effort) throws Exception {
        Delays delays = new Delays();
        Clients.perSecond(clients, effort.round(), () -> () -> {
            long began = System.nanoTime();
            documents.page();
            delays.add(System.nanoTime() - began);
        });
        return delays.percentile(50);
    }

}
