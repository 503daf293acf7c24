package org.chancery.message.read;

import org.bson.conversions.Bson;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.ConversationScope;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.message.event.ConversationEvent;
import org.chancery.message.event.ConversationOpened;
import org.chancery.message.event.HistoryVisibilityChanged;
import org.chancery.message.event.MemberLeft;
import org.chancery.message.event.MemberRemoved;
import org.chancery.message.event.MemberRoleChanged;
import org.chancery.message.event.MembersAdded;
import org.chancery.message.event.MessagePosted;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static org.chancery.message.read.ConversationCards.HISTORY;
import static org.chancery.message.read.ConversationCards.LAST_ACTIVITY;
import static org.chancery.message.read.ConversationCards.MEMBER_COUNT;

/** Writes the card of each conversation. */
@Component
final class ConversationCardProjector implements Projector<ConversationCard> {

    @Override
    public View<ConversationCard> view() {
        return ConversationCards.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<ConversationCard> cards) {
        if (fact.event() instanceof ConversationOpened opened) {
            cards.insert(card(opened, fact));
        }
        else if (fact.event() instanceof ConversationEvent event) {
            cards.update(event.conversationId(), change(event));
        }
        else if (fact.event() instanceof MessagePosted posted) {
            cards.merge(posted.conversationId(), max(LAST_ACTIVITY, fact.position()));
        }
    }

    private static Bson change(ConversationEvent event) {
        return switch (event) {
            case ConversationOpened opened -> throw new IllegalArgumentException("Opened twice: " + opened);
            case MembersAdded added -> inc(MEMBER_COUNT, added.members().size());
            case MemberRoleChanged changed -> combine();
            case MemberRemoved removed -> inc(MEMBER_COUNT, -1);
            case MemberLeft left -> inc(MEMBER_COUNT, -1);
            case HistoryVisibilityChanged changed -> set(HISTORY, HistoryVisibility.valueOf(changed.history()));
        };
    }

    private static ConversationCard card(ConversationOpened opened, Fact fact) {
        ConversationScope scope = ConversationScope.valueOf(opened.scope());
        return new ConversationCard(opened.conversationId(), fact.sequence(), ConversationKind.valueOf(opened.kind()),
                opened.title(), opened.organization(), scope, HistoryVisibility.valueOf(opened.history()),
                opened.openedBy(), fact.occurredAt(), opened.members().size() + 1, fact.position(),
                ConversationGrants.readers(opened.conversationId(), scope, opened.organization()));
    }

}
