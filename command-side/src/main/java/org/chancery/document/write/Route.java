package org.chancery.document.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.document.api.ApprovalOrder;
import org.chancery.document.api.NewVersionPolicy;
import org.chancery.document.api.VisaResult;
import org.chancery.document.event.Progress;
import org.chancery.document.event.SubmittedForApproval;
import org.chancery.document.event.VisaGiven;

/**
 * The way of a document to its signature, and the visas that are in force on it.
 *
 * @param round the how-manieth way it is
 * @param author who drafts the document
 * @param approvers who gives a visa, in order
 * @param order whether they are asked one by one or all at once
 * @param signatory who signs
 * @param onNewVersion which visas a new version leaves in force
 * @param visas what the approvers said of which version
 */
record Route(int round, String author, List<String> approvers, ApprovalOrder order, String signatory,
        NewVersionPolicy onNewVersion, Map<String, Visa> visas) {

    static Route of(SubmittedForApproval submitted, Card document) {
        return new Route(submitted.round(), document.mustHaveAuthor(), submitted.approvers(),
                ApprovalOrder.valueOf(submitted.order()), submitted.signatory(),
                NewVersionPolicy.valueOf(submitted.onNewVersion()), Map.of());
    }

    Route with(VisaGiven given) {
        return with(given.approver(), new Visa(VisaResult.valueOf(given.result()), given.sha256()));
    }

    Route with(String approver, Visa visa) {
        Map<String, Visa> more = new LinkedHashMap<>(this.visas);
        more.put(approver, visa);
        return with(more);
    }

    Route without(List<String> lapsed) {
        Map<String, Visa> fewer = new LinkedHashMap<>(this.visas);
        lapsed.forEach(fewer::remove);
        return with(fewer);
    }

    private Route with(Map<String, Visa> changed) {
        return new Route(this.round, this.author, this.approvers, this.order, this.signatory, this.onNewVersion,
                changed);
    }

    /** Where the document stands with these visas, and who is asked next. */
    Progress progress() {
        List<String> unasked = new ArrayList<>(this.approvers);
        unasked.removeAll(this.visas.keySet());
        boolean sentBack = this.visas.values().stream().anyMatch((visa) -> visa.result() == VisaResult.NOT_AGREED);
        boolean allHeard = unasked.isEmpty() || this.order == ApprovalOrder.ONE_BY_ONE;
        if (sentBack && allHeard) {
            return onRework();
        }
        if (unasked.isEmpty()) {
            return new Progress(PendingSignature.NAME, List.of(this.signatory));
        }
        return new Progress(OnApproval.NAME,
                (this.order == ApprovalOrder.ONE_BY_ONE) ? unasked.subList(0, 1) : unasked);
    }

    /** Back to the author, who owes a new version. */
    Progress onRework() {
        return new Progress(OnRework.NAME, List.of(this.author));
    }

    /** Whose visas a new version puts out of force (APR-2). */
    List<String> lapsingOnNewVersion() {
        return this.visas.entrySet()
            .stream()
            .filter((visa) -> lapses(visa.getValue().result()))
            .map(Map.Entry::getKey)
            .toList();
    }

    private boolean lapses(VisaResult result) {
        return switch (this.onNewVersion) {
            case KEEP_VISAS -> result == VisaResult.NOT_AGREED;
            case ASK_REMARKING_AGAIN -> result != VisaResult.AGREED;
            case ASK_ALL_AGAIN -> true;
        };
    }

    /**
     * One approver's word.
     *
     * @param result what he said
     * @param sha256 of which version
     */
    record Visa(VisaResult result, String sha256) {

    }

}
