package org.chancery.query.projection;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Wins views for this node to build: its fair share of them, and none that was built from
 * another history than this node's.
 */
final class Claims {

    private final StreamableMessageSource<TrackedEventMessage<?>> source;

    private final FairShare share;

    Claims(StreamableMessageSource<TrackedEventMessage<?>> source, FairShare share) {
        this.source = source;
        this.share = share;
    }

    /**
     * See that none of these views is of another history, and how many of them are for
     * this node.
     * @throws ViewsOfAnotherHistory when one was built from other events than there are
     */
    void begin(List<Projection<?>> views) {
        views.forEach((view) -> requireThisHistory(view, view.stored()));
        settle(views);
    }

    /** How many other nodes there are, and what of the views is theirs. */
    void settle(List<Projection<?>> views) {
        this.share.settle(views);
    }

    /** Let the other nodes have this one's share. */
    void leave() {
        this.share.leave();
    }

    /**
     * Claim those of these views that are for this node; all at once, because a server
     * may take a second for the indexes of each.
     * @return those that were won
     */
    List<Projection<?>> win(List<Projection<?>> views, ExecutorService workers) throws InterruptedException {
        List<Future<Boolean>> won = workers
            .invokeAll(views.stream().<Callable<Boolean>>map((view) -> () -> isWon(view, views)).toList());
        return IntStream.range(0, views.size())
            .filter((i) -> won.get(i).resultNow())
            .<Projection<?>>mapToObj(views::get)
            .toList();
    }

    /** Claim this one of the views, if it is for this node. */
    boolean isWon(Projection<?> view, List<Projection<?>> views) {
        try {
            return this.share.claim(view, views, () -> isClaimed(view));
        }
        catch (RuntimeException ex) {
            view.fail(ex);
            return false;
        }
    }

    private boolean isClaimed(Projection<?> view) {
        if (!view.claim()) {
            return false;
        }
        requireThisHistory(view, view.reached());
        return true;
    }

    private void requireThisHistory(Projection<?> view, Bookmark reached) {
        if (!Facts.contain(this.source, reached)) {
            throw new ViewsOfAnotherHistory(view.edition(), reached, Facts.head(this.source) + 1);
        }
    }

}
