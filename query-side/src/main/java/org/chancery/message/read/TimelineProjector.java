package org.chancery.message.read;

import java.util.List;

import org.bson.conversions.Bson;
import org.chancery.kernel.FileReference;
import org.chancery.message.api.ConversationScope;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.message.event.MessageEdited;
import org.chancery.message.event.MessagePosted;
import org.chancery.message.event.MessageRedacted;
import org.chancery.message.event.PostEvent;
import org.chancery.message.read.TimelineMessage.Redaction;
import org.chancery.message.read.TimelineMessage.State;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

/**
 * Writes what is said in conversations, as it stands now: what a message said before it
 * was edited or redacted is in the events only.
 */
@Component
final class TimelineProjector implements Projector<TimelineMessage> {

    @Override
    public View<TimelineMessage> view() {
        return Timeline.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<TimelineMessage> messages) {
        if (fact.event() instanceof MessagePosted posted) {
            messages.insert(message(posted, fact));
        }
        else if (fact.event() instanceof PostEvent event) {
            messages.update(event.messageId(), change(event, fact));
        }
    }

    private static Bson change(PostEvent event, Fact fact) {
        return switch (event) {
            case MessagePosted posted -> throw new IllegalArgumentException("Posted twice: " + posted);
            case MessageEdited edited -> combine(set(Timeline.STATE, State.EDITED),
                    set(Timeline.TEXT, edited.text().value()), set(Timeline.EDITED_AT, fact.occurredAt()));
            case MessageRedacted redacted -> combine(set(Timeline.STATE, State.REDACTED), unset(Timeline.TEXT),
                    set(Timeline.FILES, List.<FileReference>of()), set(Timeline.REDACTION,
                            new Redaction(redacted.redactedBy(), fact.occurredAt(), redacted.reason())));
        };
    }

    private static TimelineMessage message(MessagePosted posted, Fact fact) {
        return new TimelineMessage(posted.messageId(), fact.sequence(), posted.conversationId(), fact.position(),
                posted.rootId(), posted.author(), posted.position(), posted.onBehalfOf(), State.POSTED,
                posted.text().value(), posted.files(), posted.postedAt(), null, null, posted.acknowledgementDue(),
                HistoryVisibility.valueOf(posted.history()), ConversationGrants.readers(posted.conversationId(),
                        ConversationScope.valueOf(posted.scope()), posted.organization()));
    }

}
