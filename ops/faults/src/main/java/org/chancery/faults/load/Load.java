package org.chancery.faults.load;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.chancery.standalone.client.Api;
import org.chancery.standalone.demo.DemoFile;
import org.chancery.standalone.demo.DemoStory;

/** Clients at work on one Chancery, until closed. */
public final class Load implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Gate gate = new Gate();

    private final List<Thread> threads = new ArrayList<>();

    private volatile boolean closed;

    /**
     * Begin.
     * @param campaign tells what they make from what others made
     */
    public static Load begin(Api api, Ledger ledger, int clients, String campaign)
            throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        // The same files in every telling.
        for (DemoStory.Chapter chapter : DemoStory.again(today, campaign).chapters()) {
            for (DemoFile file : chapter.files()) {
                api.upload(file.signIn(), file.sha256(), file.bytes());
            }
        }
        Load load = new Load();
        for (int i = 1; i <= clients; i++) {
            Teller teller = new Teller(campaign + "-" + i, today, new Errand(api, ledger, load::goesOn), load.gate);
            load.threads.add(Thread.ofPlatform().daemon().name("client-" + i).start(() -> run(teller)));
        }
        return load;
    }

    /**
     * Have all clients rest, each when his last command has been answered.
     * @return whether all of them do
     */
    public boolean pause(Duration atMost) throws InterruptedException {
        return this.gate.close(atMost);
    }

    public void resume() {
        this.gate.open();
    }

    @Override
    public void close() {
        this.closed = true;
        this.threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : this.threads) {
                thread.join(FAREWELL);
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean goesOn() {
        return !this.closed;
    }

    private static void run(Teller teller) {
        try {
            teller.tellForEver();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
