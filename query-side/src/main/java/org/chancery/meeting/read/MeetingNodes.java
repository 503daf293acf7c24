package org.chancery.meeting.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.chancery.query.graphql.NodeSource;
import org.chancery.query.graphql.reference.ViewNodes;
import org.chancery.query.projection.View;
import org.chancery.query.view.ViewReader;
import org.chancery.query.view.Viewer;

/**
 * Serves meetings from their cards; their agendas and minutes come from views of their
 * own, for others may see them.
 */
final class MeetingNodes implements NodeSource<MeetingCard> {

    private final NodeSource<MeetingCard> cards;

    MeetingNodes(ViewReader views) {
        this.cards = new ViewNodes<>("Meeting", MeetingCards.VIEW, MeetingCard::id, views);
    }

    @Override
    public String typeName() {
        return this.cards.typeName();
    }

    @Override
    public View<MeetingCard> view() {
        return this.cards.view();
    }

    @Override
    public Collection<View<?>> readFrom() {
        return List.of(MeetingCards.VIEW, Agendas.VIEW, MinutesBook.VIEW);
    }

    @Override
    public Map<String, MeetingCard> find(Collection<String> ids, Viewer viewer) {
        return this.cards.find(ids, viewer);
    }

}
