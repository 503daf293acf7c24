package org.chancery.document.write;

import java.util.List;
import java.util.Map;

import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.SubmitForApproval;
import org.chancery.document.event.SubmittedForApproval;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;

/** The rules of sending a document on its way to visas and signature. */
final class Submitting {

    private Submitting() {
    }

    static SubmittedForApproval decide(SubmitForApproval command, Card document, Content content, Approval approval) {
        nothingIsSigned(approval);
        FileReference file = content.mustBeThere();
        List<String> approvers = command.approvers().stream().map(PositionId::value).toList();
        authorIsNotTheOnlyApprover(approvers, document);
        Route route = new Route(approval.nextRound(), document.mustHaveAuthor(), approvers, command.order(),
                command.signatory().value(), command.onNewVersion(), Map.of());
        return new SubmittedForApproval(document.documentId(), route.round(), approvers, route.order().name(),
                route.signatory(), route.onNewVersion().name(), file.sha256(), route.progress());
    }

    private static void nothingIsSigned(Approval approval) {
        if (approval instanceof Signed signed) {
            throw Refused.because(DocumentRefusal.APPROVAL_STATE).with("state", signed.name());
        }
    }

    private static void authorIsNotTheOnlyApprover(List<String> approvers, Card document) {
        if (approvers.size() == 1 && approvers.getFirst().equals(document.author())) {
            throw Refused.because(DocumentRefusal.AUTHOR_APPROVES_ALONE).with("field", "approvers");
        }
    }

}
