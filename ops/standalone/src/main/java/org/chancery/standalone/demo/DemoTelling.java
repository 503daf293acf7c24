package org.chancery.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.chancery.standalone.client.Answer;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.client.Courier;
import org.chancery.standalone.demo.DemoStory.Chapter;

/**
 * Tells the demo's story to the public API. Every command has the same id each time, so
 * telling it again changes nothing and an interrupted telling is simply begun anew.
 */
public final class DemoTelling {

    private static final int REQUESTS_UNDER_WAY = 24;

    private final Api api;

    private final Runnable settled;

    private final Collection<String> refusals = new ConcurrentLinkedQueue<>();

    /**
     * A telling to this API.
     * @param settled returns when policies and views have done with all that was told
     */
    public DemoTelling(Api api, Runnable settled) {
        this.api = api;
        this.settled = settled;
    }

    /**
     * Tell it.
     * @param told is told of each command that was answered
     * @return what was refused, which is nothing when all is well
     */
    public List<String> tell(DemoStory story, Runnable told) {
        try (Courier courier = new Courier(this.api, REQUESTS_UNDER_WAY)) {
            for (Chapter chapter : story.chapters()) {
                chapter.files().forEach(this::upload);
                chapter.acts()
                    .forEach((act) -> courier.tell(act.story(), act.mutation(), (answer) -> goesOn(act, answer, told)));
                courier.settle();
                this.settled.run();
            }
        }
        return List.copyOf(this.refusals);
    }

    private void upload(DemoFile file) {
        try {
            this.api.upload(file.signIn(), file.sha256(), file.bytes());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", ex);
        }
    }

    private boolean goesOn(Act act, Answer answer, Runnable told) {
        told.run();
        if (answer.isRefused()) {
            this.refusals.add(act.story() + ", " + act.mutation().name() + " by " + act.mutation().signIn() + ": "
                    + answer.code() + ", " + answer.message());
        }
        return !answer.isRefused();
    }

}
