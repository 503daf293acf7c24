package org.chancery.message.read;

import java.util.List;

import org.chancery.message.event.MessageAcknowledged;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;
import org.chancery.query.view.Grants;

import org.springframework.stereotype.Component;

/** Writes who acknowledged what, and when. */
@Component
final class AcknowledgementSheetProjector implements Projector<AcknowledgementLine> {

    @Override
    public View<AcknowledgementLine> view() {
        return AcknowledgementSheet.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<AcknowledgementLine> sheet) {
        if (fact.event() instanceof MessageAcknowledged given) {
            sheet.insert(new AcknowledgementLine(given.acknowledgementId(), fact.sequence(), given.messageId(),
                    given.conversationId(), given.person(), fact.occurredAt(),
                    List.of(Grants.person(given.person()), ConversationGrants.runs(given.conversationId()))));
        }
    }

}
