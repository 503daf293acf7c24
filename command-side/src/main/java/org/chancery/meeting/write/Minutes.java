package org.chancery.meeting.write;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.meeting.api.AmendDecision;
import org.chancery.meeting.api.DecisionTerms;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.api.RecordDecision;
import org.chancery.meeting.event.AgendaItemAdded;
import org.chancery.meeting.event.DecisionAmended;
import org.chancery.meeting.event.DecisionRecorded;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided (MTG-9, MTG-11).
 *
 * @param decisions its decisions by their ids, in the order in which they were recorded
 */
record Minutes(Map<String, Decision> decisions) {

    static final Minutes EMPTY = new Minutes(Map.of());

    private static final int MOST_DECISIONS = 300;

    Minutes with(DecisionRecorded recorded) {
        return with(recorded.decisionId(), Decision.of(recorded));
    }

    Minutes with(DecisionAmended amended) {
        Decision before = this.decisions.get(amended.decisionId());
        return (before != null) ? with(amended.decisionId(), before.with(amended)) : this;
    }

    private Minutes with(String decisionId, Decision decision) {
        Map<String, Decision> later = new LinkedHashMap<>(this.decisions);
        later.put(decisionId, decision);
        return new Minutes(later);
    }

    Optional<DecisionRecorded> record(RecordDecision command, AgendaItemAdded item) {
        DecisionRecorded recorded = recorded(command, item);
        Decision same = this.decisions.get(recorded.decisionId());
        if (same == null) {
            roomIsLeft();
            return Optional.of(recorded);
        }
        if (!same.equals(Decision.of(recorded))) {
            throw Refused.because(KernelRefusal.ID_REUSED).with("decisionId", recorded.decisionId());
        }
        return Optional.empty();
    }

    Optional<DecisionAmended> amend(AmendDecision command) {
        Decision before = this.decisions.get(command.decisionId().value());
        if (before == null) {
            throw Refused.because(MeetingRefusal.DECISION_UNKNOWN).with("decisionId", command.decisionId().value());
        }
        DecisionAmended amended = amended(command);
        return before.equals(before.with(amended)) ? Optional.empty() : Optional.of(amended);
    }

    private void roomIsLeft() {
        if (this.decisions.size() == MOST_DECISIONS) {
            throw Refused.because(KernelRefusal.TOO_MANY_ITEMS).with("field", "decisions").with("most", MOST_DECISIONS);
        }
    }

    private static DecisionRecorded recorded(RecordDecision command, AgendaItemAdded item) {
        DecisionTerms terms = command.terms();
        return new DecisionRecorded(command.meetingId().value(), command.decisionId().value(), item.agendaItemId(),
                item.title(), terms.text(), terms.state().name(),
                (terms.executor() != null) ? terms.executor().value() : null, terms.dueOn(),
                (terms.controller() != null) ? terms.controller().value() : null,
                (terms.deferredTo() != null) ? terms.deferredTo().value() : null);
    }

    private static DecisionAmended amended(AmendDecision command) {
        DecisionTerms terms = command.terms();
        return new DecisionAmended(command.meetingId().value(), command.decisionId().value(), terms.text(),
                terms.state().name(), (terms.executor() != null) ? terms.executor().value() : null, terms.dueOn(),
                (terms.controller() != null) ? terms.controller().value() : null,
                (terms.deferredTo() != null) ? terms.deferredTo().value() : null);
    }

    /** A decision as it stands in the minutes. */
    record Decision(String agendaItemId, String heard, String text, String state, @Nullable String executor,
            @Nullable LocalDate dueOn, @Nullable String controller, @Nullable String deferredTo) {

        static Decision of(DecisionRecorded recorded) {
            return new Decision(recorded.agendaItemId(), recorded.heard(), recorded.text(), recorded.state(),
                    recorded.executor(), recorded.dueOn(), recorded.controller(), recorded.deferredTo());
        }

        Decision with(DecisionAmended amended) {
            return new Decision(this.agendaItemId, this.heard, amended.text(), amended.state(), amended.executor(),
                    amended.dueOn(), amended.controller(), amended.deferredTo());
        }

    }

}
