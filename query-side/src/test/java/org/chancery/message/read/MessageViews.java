package org.chancery.message.read;

import java.util.Map;

import com.mongodb.client.MongoCollection;
import org.chancery.kernel.DomainEvent;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.projection.View;
import org.chancery.query.view.CursorKey;
import org.chancery.query.view.Pages;
import org.chancery.query.view.ViewReader;

/**
 * All views of conversations, of the same events, and the finders that answer from them.
 */
final class MessageViews implements ViewReader {

    private final Map<View<?>, ProjectedView<?>> views = Map.of(ConversationCards.VIEW,
            ProjectedView.of(new ConversationCardProjector(), ConversationCards.class), ConversationMembers.VIEW,
            ProjectedView.of(new ConversationMemberProjector(), ConversationMembers.class), Timeline.VIEW,
            ProjectedView.of(new TimelineProjector(), Timeline.class), AcknowledgementSheet.VIEW,
            ProjectedView.of(new AcknowledgementSheetProjector(), AcknowledgementSheet.class));

    private final Memberships memberships = new Memberships(this);

    private final MessageReadConfiguration sources = new MessageReadConfiguration();

    private final Pages pages = new Pages(this, CursorKey.random());

    final NodeSource<ConversationMember> places = this.sources.membershipNodes(this, this.memberships);

    final NodeSource<AcknowledgementLine> lines = this.sources.acknowledgementNodes(this, this.memberships);

    final ConversationFinder conversations = new ConversationFinder(this.pages,
            this.sources.conversationNodes(this, this.memberships), this.memberships);

    final TimelineFinder timeline = new TimelineFinder(this.pages, this,
            this.sources.messageNodes(this, this.memberships), this.memberships);

    final AcknowledgementFinder acknowledgements = new AcknowledgementFinder(this.pages, this.lines, this.memberships);

    static MessageViews given(DomainEvent... events) {
        return new MessageViews().and(events);
    }

    MessageViews and(DomainEvent... events) {
        this.views.values().forEach((view) -> view.given(events));
        return this;
    }

    @Override
    public <D> MongoCollection<D> collection(View<D> view) {
        ProjectedView<?> projected = this.views.get(view);
        if (projected == null) {
            throw new IllegalArgumentException(view + " is none of the views of conversations");
        }
        return projected.collection(view);
    }

}
