package org.chancery.message.read;

import java.util.Collection;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.MemberRole;
import org.chancery.query.projection.View;
import org.chancery.query.view.ViewChanges;
import org.chancery.query.view.Viewer;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.message.read.MessageFacts.FIRST;
import static org.chancery.message.read.MessageFacts.GROUP;
import static org.chancery.message.read.MessageFacts.MEMBER;
import static org.chancery.message.read.MessageFacts.NEWCOMER;
import static org.chancery.message.read.MessageFacts.OUTSIDER;
import static org.chancery.message.read.MessageFacts.SECOND;
import static org.chancery.message.read.MessageFacts.THIRD;
import static org.chancery.message.read.MessageFacts.added;
import static org.chancery.message.read.MessageFacts.announced;
import static org.chancery.message.read.MessageFacts.announcementsOpened;
import static org.chancery.message.read.MessageFacts.edited;
import static org.chancery.message.read.MessageFacts.groupOpened;
import static org.chancery.message.read.MessageFacts.placeOf;
import static org.chancery.message.read.MessageFacts.posted;
import static org.chancery.message.read.MessageFacts.removed;
import static org.chancery.message.read.MessageFacts.viewer;

class ConversationWatchTests {

    private final MessageViews views = MessageViews.given(groupOpened(), announcementsOpened());

    private final Notices notices = new Notices();

    private final ConversationWatch watch = new ConversationWatch(this.views.conversations, this.views.timeline,
            this.views, this.notices);

    @Test
    void showsTheConversationAndThenWhatIsSaidInIt() throws InterruptedException {
        try (Watcher watcher = new Watcher(viewer(MEMBER))) {
            assertThat(watcher.next().message()).isNull();
            happens(Timeline.VIEW, FIRST, posted(FIRST));
            assertThat(watcher.next().message().id()).isEqualTo(FIRST);
            happens(Timeline.VIEW, FIRST, edited(FIRST, "Иначе"));
            assertThat(watcher.next().message().text()).isEqualTo("Иначе");
        }
    }

    @Test
    void saysNothingOfOtherConversationsNorTwiceOfOne() throws InterruptedException {
        try (Watcher watcher = new Watcher(viewer(MEMBER))) {
            watcher.next();
            happens(Timeline.VIEW, SECOND, announced(SECOND));
            happens(Timeline.VIEW, FIRST, posted(FIRST));
            this.notices.tell(Timeline.VIEW, FIRST);
            this.notices.tell(ConversationCards.VIEW, GROUP);
            happens(Timeline.VIEW, THIRD, posted(THIRD));

            assertThat(watcher.next().message().id()).isEqualTo(FIRST);
            assertThat(watcher.next().message().id()).isEqualTo(THIRD);
        }
    }

    @Test
    void showsTheConversationAgainWhenItChanges() throws InterruptedException {
        try (Watcher watcher = new Watcher(viewer(MEMBER))) {
            assertThat(watcher.next().conversation().memberCount()).isEqualTo(2);
            happens(ConversationCards.VIEW, GROUP, added(GROUP, MemberRole.MEMBER, NEWCOMER));
            assertThat(watcher.next().conversation().memberCount()).isEqualTo(3);
        }
    }

    @Test
    void endsForWhoeverIsPutOut() throws InterruptedException {
        try (Watcher watcher = new Watcher(viewer(MEMBER))) {
            watcher.next();
            happens(ConversationMembers.VIEW, placeOf(MEMBER), removed(MEMBER));
            happens(Timeline.VIEW, FIRST, posted(FIRST));

            assertThat(watcher.isDone()).isTrue();
            assertThat(watcher.told).isEmpty();
        }
    }

    @Test
    void refusesOutsider() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Watcher(viewer(OUTSIDER)))
            .extracting(Refused::code)
            .isEqualTo(KernelRefusal.NOT_FOUND);
    }

    @Test
    void holdsNothingForWhoeverIsGone() throws InterruptedException {
        try (Watcher first = new Watcher(viewer(MEMBER)); Watcher second = new Watcher(viewer(MEMBER))) {
            first.next();
            second.next();
            assertThat(this.notices.watchers()).as("one lookup of messages for both, and their own").isEqualTo(3);
        }
        assertThat(this.notices.watchers()).isZero();
    }

    private void happens(View<?> view, String id, DomainEvent event) {
        this.views.and(event);
        this.notices.tell(view, id);
    }

    /** What the views tell, when the test says so. */
    private static final class Notices implements ViewChanges {

        private final Sinks.Many<Change> changes = Sinks.many().multicast().directBestEffort();

        @Override
        public Flux<Change> of(Collection<? extends View<?>> views) {
            return this.changes.asFlux().filter((change) -> views.contains(change.view()));
        }

        void tell(View<?> view, String id) {
            this.changes.tryEmitNext(new Change(view, id, 0));
        }

        int watchers() {
            return this.changes.currentSubscriberCount();
        }

    }

    private final class Watcher implements AutoCloseable {

        private final LinkedBlockingQueue<ConversationChange> told = new LinkedBlockingQueue<>();

        private final Disposable watching;

        Watcher(Viewer viewer) {
            this.watching = ConversationWatchTests.this.watch.of(new ConversationId(GROUP), viewer)
                .subscribe(this.told::add);
        }

        ConversationChange next() throws InterruptedException {
            return this.told.poll(5, TimeUnit.SECONDS);
        }

        boolean isDone() {
            return this.watching.isDisposed();
        }

        @Override
        public void close() {
            this.watching.dispose();
        }

    }

}
