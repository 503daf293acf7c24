package org.chancery.message.read;

import java.time.Instant;

import org.chancery.message.api.ConversationId;
import org.chancery.query.graphql.Connection;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/** Questions about what is said in conversations, as the schema words them. */
@Controller
class TimelineController {

    private final TimelineFinder timeline;

    private final AcknowledgementFinder acknowledgements;

    private final ConversationWatch watch;

    TimelineController(TimelineFinder timeline, AcknowledgementFinder acknowledgements, ConversationWatch watch) {
        this.timeline = timeline;
        this.acknowledgements = acknowledgements;
        this.watch = watch;
    }

    @QueryMapping
    Connection<TimelineMessage> timeline(@Argument String conversationId, @Argument @Nullable TimelineFilter filter,
            @Argument Timeline.Order orderBy, @Argument @Nullable Integer first, @Argument @Nullable String after,
            Viewer viewer) {
        return Connection.of(this.timeline.in(conversationId, viewer, TimelineFilter.toBson(filter), orderBy,
                PageRequest.of(first, after)));
    }

    @QueryMapping
    @Nullable TimelineMessage message(@Argument String id, Viewer viewer) {
        return this.timeline.byId(id, viewer);
    }

    @SubscriptionMapping
    Flux<ConversationChange> conversationChanged(@Argument String conversationId, Viewer viewer) {
        return this.watch.of(new ConversationId(conversationId), viewer);
    }

    @SchemaMapping(typeName = "Message")
    Connection<TimelineMessage> replies(TimelineMessage message, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return Connection.of(this.timeline.repliesTo(message, viewer, PageRequest.of(first, after)));
    }

    @SchemaMapping(typeName = "Message")
    @Nullable Instant acknowledgedAt(TimelineMessage message, Viewer viewer) {
        return message.acknowledgementDue() ? this.acknowledgements.byViewer(message, viewer) : null;
    }

    @SchemaMapping(typeName = "Message")
    @Nullable Connection<AcknowledgementLine> acknowledgements(TimelineMessage message, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        Page<AcknowledgementLine> page = this.acknowledgements.of(message, viewer, PageRequest.of(first, after));
        return (page != null) ? Connection.of(page) : null;
    }

    @SchemaMapping(typeName = "Message")
    @Nullable Connection<ConversationMember> awaiting(TimelineMessage message, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        Page<ConversationMember> page = this.acknowledgements.awaitedFor(message, viewer, PageRequest.of(first, after));
        return (page != null) ? Connection.of(page) : null;
    }

}
