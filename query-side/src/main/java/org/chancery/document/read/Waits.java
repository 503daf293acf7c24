package org.chancery.document.read;

import java.time.Instant;
import java.util.List;

import org.bson.conversions.Bson;
import org.chancery.document.event.Progress;
import org.chancery.document.read.DocumentCard.ApprovalState;
import org.chancery.document.read.DocumentCard.Task;
import org.chancery.document.read.DocumentCard.Waiting;
import org.chancery.query.view.Grants;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

/** For whose action a document waits after an event. */
final class Waits {

    private Waits() {
    }

    /** For whoever the approval asks next. */
    static Bson on(Progress progress, Instant since) {
        Task task = switch (ApprovalState.valueOf(progress.state())) {
            case ON_APPROVAL -> Task.VISA;
            case PENDING_SIGNATURE -> Task.SIGNATURE;
            case ON_REWORK -> Task.REWORK;
            case NOT_SUBMITTED, SIGNED -> null;
        };
        if (task == null) {
            return forNobody();
        }
        return on(progress.waitsFor()
            .stream()
            .map((position) -> new Waiting(task, position, Grants.position(position)))
            .toList(), since);
    }

    /** For any registrar of the organization. */
    static Waiting registration(String organization) {
        return new Waiting(Task.REGISTRATION, null, Grants.registrars(organization));
    }

    static Bson on(List<Waiting> waiting, Instant since) {
        return combine(set(DocumentCards.WAITS_FOR, waiting), set(DocumentCards.WAITS_SINCE, since));
    }

    static Bson forNobody() {
        return combine(set(DocumentCards.WAITS_FOR, List.of()), unset(DocumentCards.WAITS_SINCE));
    }

}
