package org.chancery.document.event;

import java.util.List;

import org.chancery.kernel.StoredAs;

/**
 * The document went on its way to visas and signature.
 *
 * @param documentId the document
 * @param round the how-manieth round it is; the first is 1
 * @param approvers who gives a visa, in order
 * @param order whether they are asked one by one or all at once
 * @param signatory who signs
 * @param onNewVersion which visas a new version leaves in force
 * @param sha256 the digest of the version that was submitted
 * @param progress where the approval stands now
 */
@StoredAs("document.SubmittedForApproval")
public record SubmittedForApproval(String documentId, int round, List<String> approvers, String order, String signatory,
        String onNewVersion, String sha256, Progress progress) implements DocumentEvent {

    public SubmittedForApproval {
        approvers = List.copyOf(approvers);
    }

}
