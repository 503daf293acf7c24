package org.chancery.message.read;

import java.time.Instant;
import java.util.List;

import org.chancery.message.api.AcknowledgementId;
import org.chancery.message.api.MessageId;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Pages;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nor;

/**
 * Answers who has acknowledged an announcement and who has not (MSG-7): everybody about
 * himself, and those who run the conversation about all.
 */
@Component
final class AcknowledgementFinder {

    private final Pages pages;

    private final NodeSource<AcknowledgementLine> lines;

    private final Memberships memberships;

    AcknowledgementFinder(Pages pages, NodeSource<AcknowledgementLine> lines, Memberships memberships) {
        this.pages = pages;
        this.lines = lines;
        this.memberships = memberships;
    }

    /** When the viewer did. */
    @Nullable Instant byViewer(TimelineMessage message, Viewer viewer) {
        String id = AcknowledgementId.of(new MessageId(message.id()), viewer.actor().person()).value();
        AcknowledgementLine line = this.lines.find(List.of(id), viewer).get(id);
        return (line != null) ? line.acknowledgedAt() : null;
    }

    /** Who did; null for whom this does not concern. */
    @Nullable Page<AcknowledgementLine> of(TimelineMessage message, Viewer viewer, PageRequest request) {
        ConversationMember place = placeOfOneWhoRuns(message, viewer);
        return (place == null) ? null : this.pages.find(AcknowledgementSheet.VIEW, Memberships.admitted(viewer, place),
                eq(AcknowledgementSheet.MESSAGE, message.id()), AcknowledgementSheet.BY_TIME, request);
    }

    /**
     * Who did not, of those who were there to hear it; null for whom it does not concern.
     */
    @Nullable Page<ConversationMember> awaitedFor(TimelineMessage message, Viewer viewer, PageRequest request) {
        ConversationMember place = placeOfOneWhoRuns(message, viewer);
        return (place == null) ? null : this.pages.find(ConversationMembers.VIEW, Memberships.admitted(viewer, place),
                and(eq(ConversationMembers.CONVERSATION, message.conversation()),
                        lt(ConversationMembers.JOINED_ORDER, message.order()),
                        // Not as "not equal", for which a server may read the index of
                        // the people.
                        nor(eq(ConversationMembers.PERSON, message.author())),
                        ne(ConversationMembers.ACKNOWLEDGED, message.id())),
                ConversationMembers.BY_ARRIVAL, request);
    }

    private @Nullable ConversationMember placeOfOneWhoRuns(TimelineMessage message, Viewer viewer) {
        ConversationMember place = this.memberships.in(message.conversation(), viewer);
        boolean concerned = message.acknowledgementDue() && place != null && place.role().runs();
        return concerned ? place : null;
    }

}
