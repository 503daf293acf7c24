package org.chancery.document.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.document.api.DispatchDocument;
import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.Flow;
import org.chancery.document.event.DocumentDispatched;
import org.chancery.document.event.DocumentDispatched.Line;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.NameBasedId;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.Refused;

/**
 * To whom the document was sent, and what became of it there: a line for each addressee
 * with its own state (DOC-8).
 *
 * @param lines the state of each addressee's line
 */
record Dispatch(Map<String, LineState> lines) {

    static final Dispatch NONE = new Dispatch(Map.of());

    /** What became of it at one addressee. */
    enum LineState {

        SENT, REGISTERED, REFUSED

    }

    Dispatch with(DocumentDispatched dispatched) {
        Map<String, LineState> more = new HashMap<>(this.lines);
        dispatched.lines().forEach((line) -> more.put(line.addressee(), LineState.SENT));
        return new Dispatch(more);
    }

    Dispatch with(String addressee, LineState state) {
        Map<String, LineState> changed = new HashMap<>(this.lines);
        changed.put(addressee, state);
        return new Dispatch(changed);
    }

    /** Whether nothing is known yet of what the addressee did with it. */
    boolean isOnlySentTo(OrganizationId addressee) {
        return this.lines.get(addressee.value()) == LineState.SENT;
    }

    /** Those addressees who do not have it yet. */
    List<OrganizationId> newAmong(List<OrganizationId> addressees) {
        return addressees.stream().filter((addressee) -> !this.lines.containsKey(addressee.value())).toList();
    }

    DocumentDispatched send(Card card, Registered registered, FileReference file, List<OrganizationId> addressees) {
        if (card.flow() != Flow.OUTGOING && card.flow() != Flow.DIRECTIVE) {
            throw Refused.because(DocumentRefusal.NOT_FOR_DISPATCH).with("flow", card.flow());
        }
        if (addressees.contains(new OrganizationId(card.organization()))) {
            throw Refused.because(DocumentRefusal.ADDRESSED_TO_SELF).with("field", "addressees");
        }
        int count = this.lines.size() + addressees.size();
        if (count > DispatchDocument.MOST) {
            throw Refused.because(KernelRefusal.TOO_MANY_ITEMS)
                .with("field", "addressees")
                .with("count", count)
                .with("most", DispatchDocument.MOST);
        }
        return new DocumentDispatched(card.documentId(), card.organization(), card.kind(), card.title(),
                registered.number(), registered.on(), file, lines(card.documentId(), addressees));
    }

    /**
     * The incoming document's id follows from the dispatch: sent twice, it arises once.
     */
    private static List<Line> lines(String documentId, List<OrganizationId> addressees) {
        return addressees.stream()
            .map(OrganizationId::value)
            .map((addressee) -> new Line(addressee, NameBasedId.of("dispatch/" + documentId + "/" + addressee)))
            .toList();
    }

}
