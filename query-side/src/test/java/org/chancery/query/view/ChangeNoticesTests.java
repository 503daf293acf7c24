package org.chancery.query.view;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.Edition;
import org.chancery.query.projection.View;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.projection.library.ReaderDeskProjector;
import org.chancery.query.view.ViewChanges.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

import static org.assertj.core.api.Assertions.assertThat;

/** Hearing what has changed, without ever holding up the engine. */
@Timeout(20)
class ChangeNoticesTests {

    private static final View<?> BOOKS = BookCardProjector.VIEW;

    private static final View<?> READERS = ReaderDeskProjector.VIEW;

    private final ChangeNotices notices = new ChangeNotices(
            ReadingNode.of(TestMongo.emptyDatabase(TestMongo.embedded(), getClass())).serving());

    @Test
    void tellsEverySubscriberWhatChangedInHisViews() throws InterruptedException {
        BlockingQueue<Change> one = subscribe(BOOKS);
        BlockingQueue<Change> two = subscribe(BOOKS, READERS);

        this.notices.reached(new Edition<>(READERS, 1), 4, Map.of("r", 4L));
        this.notices.reached(new Edition<>(BOOKS, 1), 5, Map.of("b", 5L));

        assertThat(one.take()).isEqualTo(new Change(BOOKS, "b", 5));
        assertThat(List.of(two.take(), two.take())).containsExactly(new Change(READERS, "r", 4),
                new Change(BOOKS, "b", 5));
    }

    @Test
    void tellsNothingOfWhatWasBefore() throws InterruptedException {
        this.notices.reached(new Edition<>(BOOKS, 1), 1, Map.of("before", 1L));
        BlockingQueue<Change> heard = subscribe(BOOKS);

        this.notices.reached(new Edition<>(BOOKS, 1), 2, Map.of("after", 2L));

        assertThat(heard.take().id()).isEqualTo("after");
    }

    @Test
    void isNotHeldUpByASubscriberWhoBlocks() throws InterruptedException {
        CompletableFuture<Void> released = new CompletableFuture<>();
        this.notices.of(List.of(BOOKS)).subscribe((change) -> released.join());
        BlockingQueue<Change> heard = subscribe(BOOKS);

        for (long position = 0; position < 1_000; position++) {
            this.notices.reached(new Edition<>(BOOKS, 1), position, Map.of("b", position));
        }

        for (long position = 0; position < 1_000; position++) {
            assertThat(heard.take().position()).isEqualTo(position);
        }
        released.complete(null);
    }

    @Test
    void cutsOffASubscriberWhoDoesNotKeepUp() throws Exception {
        CompletableFuture<Throwable> cutOff = new CompletableFuture<>();
        BaseSubscriber<Change> slow = new BaseSubscriber<>() {

            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                // Asks for nothing yet.
            }

            @Override
            protected void hookOnError(Throwable cause) {
                cutOff.complete(cause);
            }

        };
        this.notices.of(List.of(BOOKS)).subscribe(slow);

        for (long position = 0; position < 10_000; position++) {
            this.notices.reached(new Edition<>(BOOKS, 1), position, Map.of("b", position));
        }
        slow.requestUnbounded();

        assertThat(cutOff.get(10, TimeUnit.SECONDS)).isInstanceOf(IllegalStateException.class);
    }

    private BlockingQueue<Change> subscribe(View<?>... views) {
        BlockingQueue<Change> heard = new LinkedBlockingQueue<>();
        this.notices.of(List.of(views)).subscribe(heard::add);
        return heard;
    }

}
