package org.chancery.query.projection;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import com.sun.management.OperatingSystemMXBean;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.library.BookCardDocument;
import org.chancery.query.projection.library.InMemoryEvents;
import org.chancery.query.projection.library.LibraryEvent.BookBought;
import org.chancery.query.projection.library.LibraryEvent.BookLent;
import org.chancery.query.projection.library.LibraryEvent.BookReturned;

/**
 * Measures how fast a history is replayed into the embedded server of the read models.
 * Not a test: {@code main [views] [views that each event concerns] [events]}.
 */
final class ReplayMeasure {

    private static final int EVENTS_OF_A_BOOK = 8;

    private ReplayMeasure() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        int views = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 15;
        int concerned = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 3;
        int length = (arguments.length > 2) ? Integer.parseInt(arguments[2]) : 100_000;
        InMemoryEvents history = history(length);
        for (int run = 0; run < Integer.getInteger("runs", 3); run++) {
            replay(history, views, concerned);
        }
        System.exit(0);
    }

    private static void replay(InMemoryEvents history, int views, int concerned) throws InterruptedException {
        MongoClient client = TestMongo.embedded();
        MongoDatabase database = client.getDatabase("measure");
        database.drop();
        ViewTokens tokens = new ViewTokens(database, "measure", Duration.ofSeconds(5), Clock.systemUTC());
        Batches batches = new Batches(client, MongoAccess.DIRECT, new ServerAbilities("any", false), tokens);
        List<Projector<?>> cards = IntStream.range(0, views)
            .<Projector<?>>mapToObj((number) -> new Cards(number, views / concerned))
            .toList();
        ProjectionEngine engine = ProjectionEngine.of(cards, database, batches, tokens, history, List.of(),
                new Haste());
        long began = System.nanoTime();
        long cpuBegan = cpuNanos();
        engine.start();
        while (engine.status().stream().anyMatch((status) -> status.lag() > 0)) {
            Thread.sleep(5);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        double cpu = (cpuNanos() - cpuBegan) / 1e9;
        engine.stop();
        System.out.printf(
                "%d events into %d views, each concerning %d: %.2f s (%.2f s of processor), %.0f events/s, %.0f writes/s%n",
                history.size(), views, concerned, seconds, cpu, history.size() / seconds,
                history.size() * (double) concerned / seconds);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Many books at a time, so that few events of a batch concern the same. */
    private static InMemoryEvents history(int length) {
        InMemoryEvents events = new InMemoryEvents();
        Random random = new Random(1);
        List<String> books = IntStream.range(0, length / EVENTS_OF_A_BOOK)
            .mapToObj((i) -> new UUID(random.nextLong(), random.nextLong()).toString())
            .toList();
        books.forEach((book) -> events.append(new BookBought(book, "Книга о книгах " + book)));
        while (events.size() < length) {
            String book = books.get(random.nextInt(books.size()));
            events.append(random.nextBoolean() ? new BookLent(book, "reader") : new BookReturned(book, "reader"));
        }
        return events;
    }

    /** One of several views of an area; the others' books do not concern it. */
    private record Cards(int number, int areas) implements Projector<BookCardDocument> {

        @Override
        public View<BookCardDocument> view() {
            return new View<>("cards" + (char) ('A' + this.number), 1, BookCardDocument.class,
                    List.of(ViewIndex.forList("title")));
        }

        @Override
        public void project(Fact fact, Writes<BookCardDocument> writes) {
            if (Math.floorMod(fact.stream().hashCode(), this.areas) != this.number % this.areas) {
                return;
            }
            switch (fact.event()) {
                case BookBought bought -> writes.insert(new BookCardDocument(bought.aggregateId(), 0,
                        List.of("everyone"), bought.title(), List.of(), 0, null));
                case BookLent lent -> writes.update(lent.aggregateId(),
                        Updates.combine(Updates.inc("loans", 1), Updates.set("lentTo", lent.readerId())));
                case BookReturned returned -> writes.update(returned.aggregateId(), Updates.unset("lentTo"));
                default -> {
                }
            }
        }

    }

}
