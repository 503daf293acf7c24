package org.chancery.message.read;

import java.time.Instant;

import org.chancery.query.graphql.Connection;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Questions about what is said in conversations, as the schema words them. */
@Controller
class TimelineController {

    private final TimelineFinder timeline;

    private final AcknowledgementFinder acknowledgements;

    TimelineController(TimelineFinder timeline, AcknowledgementFinder acknowledgements) {
        this.timeline = timeline;
        this.acknowledgements = acknowledgements;
    }

    @QueryMapping
    Connection<TimelineMessage> timeline(@Argument String conversation, @Argument @Nullable TimelineFilter filter,
            @Argument Timeline.Order orderBy, @Argument @Nullable Integer first, @Argument @Nullable String after,
            Viewer viewer) {
        return Connection.of(this.timeline.in(conversation, viewer, TimelineFilter.toBson(filter), orderBy,
                PageRequest.of(first, after)));
    }

    @QueryMapping
    @Nullable TimelineMessage message(@Argument String id, Viewer viewer) {
        return this.timeline.byId(id, viewer);
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
