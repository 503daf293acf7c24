package org.chancery.meeting.read;

import java.util.List;
import java.util.stream.Stream;

import org.chancery.meeting.api.DecisionState;
import org.chancery.meeting.event.MinutesSigned;
import org.chancery.meeting.event.MinutesSigned.Decision;
import org.chancery.meeting.event.MinutesSigned.Order;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;
import org.chancery.query.view.Grants;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Writes every decision of signed minutes. */
@Component
final class DecisionTraceProjector implements Projector<TracedDecision> {

    @Override
    public View<TracedDecision> view() {
        return DecisionTrace.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<TracedDecision> decisions) {
        if (fact.event() instanceof MinutesSigned minutes) {
            minutes.decisions().forEach((decision) -> decisions.insert(traced(decision, minutes, fact)));
        }
    }

    private static TracedDecision traced(Decision decision, MinutesSigned minutes, Fact fact) {
        Order order = decision.order();
        return new TracedDecision(minutes.meetingId() + "/" + decision.decisionId(), decision.decisionId(),
                fact.sequence(), minutes.meetingId(), decision.agendaItemId(), decision.number(), decision.heard(),
                decision.text(), DecisionState.valueOf(decision.state()), (order != null) ? order.executor() : null,
                (order != null) ? order.dueOn() : null, (order != null) ? order.controller() : null,
                decision.deferredTo(), fact.occurredAt(), (order != null) ? order.assignmentId() : null,
                readers(minutes, order));
    }

    /** Whoever may read the minutes, and whoever has to do something about it. */
    private static List<String> readers(MinutesSigned minutes, @Nullable Order order) {
        Stream<String> doers = (order != null) ? Stream.of(order.executor(), order.controller()) : Stream.empty();
        List<String> positions = MeetingReaders.positions(Stream.concat(minutes.readers().stream(), doers));
        return Stream.concat(positions.stream(), Stream.of(Grants.registrars(minutes.organization()))).toList();
    }

}
