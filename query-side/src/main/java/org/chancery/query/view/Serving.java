package org.chancery.query.view;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.chancery.query.projection.Edition;
import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewPointers;
import org.chancery.query.projection.ViewTokens;

/**
 * Which edition of each view this node reads, and how far that has come.
 *
 * <p>
 * When the pointer has moved, this node follows as soon as the new edition has come at
 * least as far as anybody here was told that the old one had; so nobody who has seen his
 * own writes loses sight of them. But it waits no longer than a lease, for an edition
 * that one goes back to may stand still. And what it knows of the pointers is never older
 * than half a lease: an edition that was left two leases ago is read by nobody, and may
 * be dropped.
 */
final class Serving {

    private final ViewPointers pointers;

    private final ViewTokens tokens;

    private final Map<String, Now> now = new ConcurrentHashMap<>();

    private volatile long lookedAt = System.nanoTime();

    private final Map<String, Long> ours = new ConcurrentHashMap<>();

    Serving(ViewPointers pointers, ViewTokens tokens) {
        this.pointers = pointers;
        this.tokens = tokens;
    }

    /** The collection that is read. */
    String collection(View<?> view) {
        return now(view).collection();
    }

    boolean isRead(Edition<?> edition) {
        return collection(edition.view()).equals(edition.collection());
    }

    /** How far what is read has come. */
    long position(View<?> view) {
        while (true) {
            Now read = now(view);
            long position = position(read.collection());
            if (read.promise(position)) {
                return position;
            }
            // It is not what is read any more.
        }
    }

    boolean isBuiltHere(View<?> view) {
        return this.ours.containsKey(collection(view));
    }

    /** This node has built the edition up to here. */
    void reached(Edition<?> edition, long position) {
        this.ours.put(edition.collection(), position);
    }

    /** This node does not build the edition any more. */
    void left(Edition<?> edition) {
        this.ours.remove(edition.collection());
    }

    /** Follow the pointers where they have moved. */
    synchronized void lookAgain() {
        long began = System.nanoTime();
        Collection<View<?>> views = this.now.values().stream().<View<?>>map(Now::view).toList();
        if (!views.isEmpty()) {
            Map<String, String> collections = this.pointers.collections(views);
            views.forEach((view) -> follow(view, collections.getOrDefault(view.name(), view.collection())));
        }
        this.lookedAt = began;
    }

    private void follow(View<?> view, String collection) {
        Now read = known(view);
        if (!read.collection().equals(collection) && read.isEndedAt(position(collection), this.tokens.lease())) {
            this.now.put(view.name(), new Now(view, collection));
        }
    }

    private Now now(View<?> view) {
        if (isOutdated()) {
            lookOnce();
        }
        return known(view);
    }

    private boolean isOutdated() {
        return System.nanoTime() - this.lookedAt > this.tokens.lease().toNanos() / 2;
    }

    /** Of all who find that it is time, one looks and the others wait for him. */
    private synchronized void lookOnce() {
        if (isOutdated()) {
            lookAgain();
        }
    }

    private Now known(View<?> view) {
        Now read = this.now.get(view.name());
        return (read != null) ? read
                : this.now.computeIfAbsent(view.name(), (name) -> new Now(view, this.pointers.collection(view)));
    }

    private long position(String collection) {
        Long position = this.ours.get(collection);
        return (position != null) ? position : this.tokens.position(collection);
    }

    /** What is read now, and how far it was said to be. */
    private static final class Now {

        private final View<?> view;

        private final String collection;

        private long promised = -1;

        private boolean ended;

        private long leftSince;

        private Now(View<?> view, String collection) {
            this.view = view;
            this.collection = collection;
        }

        View<?> view() {
            return this.view;
        }

        String collection() {
            return this.collection;
        }

        synchronized boolean promise(long position) {
            this.promised = Math.max(this.promised, position);
            return !this.ended;
        }

        synchronized boolean isEndedAt(long position, Duration patience) {
            if (this.leftSince == 0) {
                this.leftSince = System.nanoTime();
            }
            this.ended = this.ended || position >= this.promised
                    || System.nanoTime() - this.leftSince >= patience.toNanos();
            return this.ended;
        }

    }

}
