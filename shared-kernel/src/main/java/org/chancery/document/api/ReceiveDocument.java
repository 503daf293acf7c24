package org.chancery.document.api;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Enter a document that came from outside (принять входящий документ). It then waits for
 * its registration.
 *
 * <p>
 * A registrar may, for his own organization. Refused when the same correspondent's
 * document of the same number and date was received before and not cancelled (NUM-8);
 * letters that look alike count as the same. The same content under the same id changes
 * nothing; other content is refused.
 *
 * @param documentId the new document's id
 * @param kind what kind of document it is (вид), as people say it
 * @param title what it is about
 * @param correspondent who sent it, with his number and date
 * @param addressees the positions it is addressed to; none when to the organization. They
 * see it once it is registered
 * @param replyTo the document of ours that it answers
 */
public record ReceiveDocument(@TargetAggregateIdentifier DocumentId documentId, String kind, String title,
        Correspondent correspondent, List<PositionId> addressees,
        @Nullable DocumentId replyTo) implements DocumentCommand {

    static final int MOST_ADDRESSEES = 100;

    public ReceiveDocument {
        kind = Require.text("kind", kind, 200);
        title = Require.text("title", title, 4_000);
        Require.present("correspondent", correspondent);
        addressees = Require.atMost("addressees", MOST_ADDRESSEES, addressees);
    }

}
