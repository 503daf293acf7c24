package org.chancery.document.api;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Begin a document of our own (создать проект документа).
 *
 * <p>
 * Whoever works in an organization may, auditors and administrators apart. Refused for
 * the incoming flow: what comes from outside is received. The same content under the same
 * id changes nothing; other content is refused.
 *
 * @param documentId the new document's id
 * @param flow which way it will go
 * @param kind what kind of document it is (вид), as people say it
 * @param title what it is about
 * @param addressees the positions of the house that it is meant for; they see it once it
 * is registered
 * @param replyTo the document that it answers
 */
public record DraftDocument(@TargetAggregateIdentifier DocumentId documentId, Flow flow, String kind, String title,
        List<PositionId> addressees, @Nullable DocumentId replyTo) implements DocumentCommand {

    public DraftDocument {
        Require.present("flow", flow);
        kind = Require.text("kind", kind, 200);
        title = Require.text("title", title, 4_000);
        addressees = Require.atMost("addressees", ReceiveDocument.MOST_ADDRESSEES, addressees);
        if (flow == Flow.INCOMING) {
            throw Refused.because(DocumentRefusal.INCOMING_IS_RECEIVED).with("field", "flow").with("value", flow);
        }
    }

}
