package org.chancery.document.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;

/**
 * Send the document on its way: to the approvers for their visas, then to the signatory.
 *
 * <p>
 * The author may, once there is a version, and again while it is back for rework or under
 * way: then a new round begins and earlier visas lapse. Refused when somebody is named
 * twice, when the author alone would approve (APR-3), or when the signatory is among the
 * approvers, for his signature says it all. Without approvers it waits for the signature
 * at once.
 *
 * @param documentId the document
 * @param approvers who gives a visa, in order
 * @param order whether they are asked one by one or all at once
 * @param signatory who signs
 * @param onNewVersion which visas a new version leaves in force
 */
public record SubmitForApproval(@TargetAggregateIdentifier DocumentId documentId, List<PositionId> approvers,
        ApprovalOrder order, PositionId signatory, NewVersionPolicy onNewVersion) implements DocumentCommand {

    public SubmitForApproval {
        approvers = Require.atMost("approvers", 100, approvers);
        order = (order != null) ? order : ApprovalOrder.ONE_BY_ONE;
        Require.present("signatory", signatory);
        onNewVersion = (onNewVersion != null) ? onNewVersion : NewVersionPolicy.ASK_ALL_AGAIN;
        everyApproverIsNamedOnce(approvers);
        if (approvers.contains(signatory)) {
            throw Refused.because(DocumentRefusal.SIGNATORY_AMONG_APPROVERS).with("field", "approvers");
        }
    }

    private static void everyApproverIsNamedOnce(List<PositionId> approvers) {
        Set<PositionId> named = new HashSet<>();
        for (PositionId approver : approvers) {
            if (!named.add(approver)) {
                throw Refused.because(DocumentRefusal.APPROVER_NAMED_TWICE)
                    .with("field", "approvers")
                    .with("value", approver.value());
            }
        }
    }

}
