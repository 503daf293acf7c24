package org.chancery.message.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.MembershipId;
import org.chancery.query.view.ViewChanges;
import org.chancery.query.view.ViewChanges.Change;
import org.chancery.query.view.ViewReader;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Filters.eq;

/**
 * Lets somebody watch a conversation, for as long as he may see it.
 *
 * <p>
 * A notice of a message does not say to which conversation it belongs. So that a thousand
 * watchers do not look up each message a thousand times, one lookup serves them all; what
 * it finds is read again with the rights of each who is concerned.
 */
@Component
final class ConversationWatch {

    private static final int BUFFER = 1_024;

    private final ConversationFinder conversations;

    private final TimelineFinder timeline;

    private final ViewChanges changes;

    private final Flux<TimelineMessage> said;

    ConversationWatch(ConversationFinder conversations, TimelineFinder timeline, ViewReader views,
            ViewChanges changes) {
        this.conversations = conversations;
        this.timeline = timeline;
        this.changes = changes;
        this.said = changes.of(List.of(Timeline.VIEW))
            .mapNotNull((change) -> views.collection(Timeline.VIEW).find(eq("_id", change.id())).first())
            .share();
    }

    /**
     * The conversation as it is now, then each message that is posted, edited or
     * redacted, and the conversation again when it changes itself.
     * @throws Refused {@link KernelRefusal#NOT_FOUND} when the viewer may not see it
     */
    Flux<ConversationChange> of(ConversationId conversation, Viewer viewer) {
        if (this.conversations.byId(conversation.value(), viewer) == null) {
            throw Refused.because(KernelRefusal.NOT_FOUND).with("id", conversation.value());
        }
        return Flux.defer(() -> {
            Sinks.Empty<Object> end = Sinks.empty();
            return Flux.merge(itself(conversation, viewer).doOnComplete(end::tryEmitEmpty),
                    messagesIn(conversation, viewer).takeUntilOther(end.asMono()));
        });
    }

    /**
     * It changes, or the viewer's place in it does: then he may be out. What is said in
     * it touches its card, too, but is no change of it.
     */
    private Flux<ConversationChange> itself(ConversationId conversation, Viewer viewer) {
        String place = MembershipId.of(conversation, viewer.actor().person()).value();
        Set<String> ids = Set.of(conversation.value(), place);
        Flux<String> notices = this.changes.of(List.of(ConversationCards.VIEW, ConversationMembers.VIEW))
            .map(Change::id)
            .filter(ids::contains);
        return Flux.merge(notices, Mono.just(place))
            .map((notice) -> Optional.ofNullable(this.conversations.byId(conversation.value(), viewer)))
            .takeWhile(Optional::isPresent)
            .map(Optional::get)
            .distinctUntilChanged(ConversationCard::version)
            .map((card) -> new ConversationChange(card, null));
    }

    private Flux<ConversationChange> messagesIn(ConversationId conversation, Viewer viewer) {
        return this.said.filter((message) -> message.conversation().equals(conversation.value()))
            .onBackpressureBuffer(BUFFER, BufferOverflowStrategy.ERROR)
            .mapNotNull((message) -> this.timeline.byId(message.id(), viewer))
            .distinctUntilChanged()
            .mapNotNull((message) -> change(message, viewer));
    }

    private @Nullable ConversationChange change(TimelineMessage message, Viewer viewer) {
        ConversationCard card = this.conversations.byId(message.conversation(), viewer);
        return (card != null) ? new ConversationChange(card, message) : null;
    }

}
