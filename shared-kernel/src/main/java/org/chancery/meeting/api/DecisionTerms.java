package org.chancery.meeting.api;

import java.time.LocalDate;

import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says: its words, what became of it, and who has to do what by when.
 *
 * @param text what was decided (решили)
 * @param state what the meeting did with it
 * @param executor the position that carries it out
 * @param dueOn the last day for that
 * @param controller who accepts the report; absent means the chair
 * @param deferredTo the meeting to which it was put off
 */
public record DecisionTerms(String text, DecisionState state, @Nullable PositionId executor, @Nullable LocalDate dueOn,
        @Nullable PositionId controller, @Nullable MeetingId deferredTo) {

    public DecisionTerms {
        text = Require.text("text", text, 10_000);
        Require.present("state", state);
        dueOn = Require.optionalDate("dueOn", dueOn);
        if (executor != null && state != DecisionState.ADOPTED) {
            throw Refused.because(MeetingRefusal.DECISION_NOT_ADOPTED).with("state", state.name());
        }
        if ((executor == null) != (dueOn == null) || (controller != null && executor == null)) {
            throw Refused.because(MeetingRefusal.DECISION_TERMS_INCOMPLETE)
                .with("field", (executor == null) ? "executor" : "dueOn");
        }
        if (deferredTo != null && state != DecisionState.DEFERRED) {
            throw Refused.because(MeetingRefusal.DECISION_NOT_DEFERRED).with("state", state.name());
        }
    }

}
