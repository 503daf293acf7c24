package org.chancery.document.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.bson.codecs.pojo.annotations.BsonId;
import org.chancery.document.api.ApprovalOrder;
import org.chancery.document.api.Flow;
import org.chancery.document.api.NewVersionPolicy;
import org.chancery.document.api.SigningGround;
import org.chancery.document.api.VisaResult;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.FileReference;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is stored for reading. Positions, people and other objects stand in it
 * by their ids.
 *
 * @param id the document's id
 * @param version the sequence of its last event
 * @param origin the document of another organization that it arose from
 * @param visas every visa that was ever given on it
 * @param numberKeys every number it is known by, ours and others', without separators
 * @param dispatchLines its addressees, each by the id of the organization
 * @param openAssignments the assignments issued from it that are not over
 * @param assignments how many assignments were issued from it
 * @param waitsFor for whose action it waits
 * @param waitsSince since when it waits for that
 * @param readers the grants that may see it
 */
public record DocumentCard(@BsonId String id, long version, Flow flow, String kind, String title, String organization,
        @Nullable String author, List<String> addressees, @Nullable Correspondent correspondent,
        @Nullable String replyTo, @Nullable String origin, Instant begunAt, LifeCycle lifeCycle,
        @Nullable String cancellationReason, List<Version> versions, Approval approval, List<Visa> visas,
        @Nullable Signature signature, @Nullable Registration registration, List<String> numberKeys,
        Map<String, DispatchLine> dispatchLines, List<String> openAssignments, int assignments, @Nullable Filing filing,
        List<Waiting> waitsFor, @Nullable Instant waitsSince, List<String> readers) {

    /** Derived from the assignments that were issued from it. */
    public Execution execution() {
        if (this.assignments == 0) {
            return Execution.NOT_REQUIRED;
        }
        return this.openAssignments.isEmpty() ? Execution.EXECUTED : Execution.ON_EXECUTION;
    }

    /** Its addressees, as they were sent to. */
    public List<DispatchLine> dispatch() {
        return this.dispatchLines.values()
            .stream()
            .sorted(Comparator.comparing(DispatchLine::sentAt).thenComparing(DispatchLine::addressee))
            .toList();
    }

    /** Whether it is in force. */
    public enum LifeCycle {

        DRAFT, ACTIVE, CANCELLED

    }

    /** Who sent it, and how he marked it. */
    public record Correspondent(@Nullable String organization, @Nullable String name, @Nullable String number,
            @Nullable LocalDate datedOn) {

    }

    /** One content of it. */
    public record Version(int number, FileReference file, @Nullable String addedBy, Instant addedAt,
            @Nullable String comment) {

    }

    /** Where it stands on its way to signature. */
    public record Approval(ApprovalState state, int round, List<String> approvers, @Nullable ApprovalOrder order,
            @Nullable String signatory, @Nullable NewVersionPolicy onNewVersion) {

        static final Approval NOT_SUBMITTED = new Approval(ApprovalState.NOT_SUBMITTED, 0, List.of(), null, null, null);

    }

    /** The states of approval. */
    public enum ApprovalState {

        NOT_SUBMITTED, ON_APPROVAL, ON_REWORK, PENDING_SIGNATURE, SIGNED

    }

    /** What an approver said of a version. */
    public record Visa(int round, String approver, String person, Capacity capacity, VisaResult result,
            @Nullable String text, int version, String sha256, Instant givenAt) {

    }

    /** Its signature. */
    public record Signature(String signatory, String person, SigningGround ground, int version, String sha256,
            Instant signedAt) {

    }

    /**
     * Its number.
     *
     * @param order by which a journal is sorted: period, section, counter
     */
    public record Registration(String register, @Nullable String section, String period, long counter, String number,
            LocalDate registeredOn, Instant recordedAt, String order) {

    }

    /** One addressee of its dispatch. */
    public record DispatchLine(String addressee, DispatchState state, Instant sentAt, @Nullable String number,
            @Nullable LocalDate registeredOn, @Nullable String reason) {

    }

    /** What became of it at one addressee. */
    public enum DispatchState {

        SENT, REGISTERED_BY_RECIPIENT, REFUSED

    }

    /** Whether something is done because of it. */
    public enum Execution {

        NOT_REQUIRED, ON_EXECUTION, EXECUTED

    }

    /** That it lies in a case. */
    public record Filing(String caseIndex, @Nullable String note, Instant filedAt) {

    }

    /**
     * For whose action it waits.
     *
     * @param task for what
     * @param position who is to act, if one position is
     * @param holder the grant that whoever is to act holds
     */
    public record Waiting(Task task, @Nullable String position, String holder) {

    }

    /** What it can wait for. */
    public enum Task {

        VISA, SIGNATURE, REWORK, REGISTRATION

    }

}
