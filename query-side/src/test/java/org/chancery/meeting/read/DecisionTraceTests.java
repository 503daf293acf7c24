package org.chancery.meeting.read;

import java.util.List;
import java.util.Map;

import org.chancery.kernel.DomainEvent;
import org.chancery.meeting.api.DecisionState;
import org.chancery.query.graphql.reference.ViewNodes;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.CursorKey;
import org.chancery.query.view.Grants;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Pages;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.meeting.read.MeetingFacts.ASSIGNMENT;
import static org.chancery.meeting.read.MeetingFacts.CHAIR;
import static org.chancery.meeting.read.MeetingFacts.CONTROLLER;
import static org.chancery.meeting.read.MeetingFacts.DECISION;
import static org.chancery.meeting.read.MeetingFacts.DUE_ON;
import static org.chancery.meeting.read.MeetingFacts.EXECUTOR;
import static org.chancery.meeting.read.MeetingFacts.FIRST_ITEM;
import static org.chancery.meeting.read.MeetingFacts.MEETING;
import static org.chancery.meeting.read.MeetingFacts.MEMBER;
import static org.chancery.meeting.read.MeetingFacts.MINISTRY;
import static org.chancery.meeting.read.MeetingFacts.NEXT_MEETING;
import static org.chancery.meeting.read.MeetingFacts.ORGANIZER;
import static org.chancery.meeting.read.MeetingFacts.OTHER_DECISION;
import static org.chancery.meeting.read.MeetingFacts.SECRETARY;
import static org.chancery.meeting.read.MeetingFacts.STRANGER;
import static org.chancery.meeting.read.MeetingFacts.ended;
import static org.chancery.meeting.read.MeetingFacts.in;
import static org.chancery.meeting.read.MeetingFacts.recorded;
import static org.chancery.meeting.read.MeetingFacts.scheduled;
import static org.chancery.meeting.read.MeetingFacts.signed;
import static org.chancery.meeting.read.MeetingFacts.started;

class DecisionTraceTests {

    @Test
    void beginsWithTheSignature() {
        assertThat(view(scheduled(), started(), recorded(DECISION), ended()).documents()).isEmpty();
    }

    @Test
    void leadsFromTheDecisionToItsAssignment_MTG_10() {
        TracedDecision decision = view(scheduled(), signed()).document(MEETING + "/" + DECISION);

        assertThat(decision).isEqualTo(new TracedDecision(MEETING + "/" + DECISION, DECISION, 1, MEETING, FIRST_ITEM,
                "1.2", "Вопрос 1", "Доложить", DecisionState.ADOPTED, EXECUTOR, DUE_ON, CONTROLLER, null,
                ProjectedView.START.plusSeconds(60), ASSIGNMENT, decision.readers()));
    }

    @Test
    void isSeenByWhoMayReadTheMinutesAndByWhoHasToDoSomething() {
        TracedDecision ordered = view(signed()).document(MEETING + "/" + DECISION);
        TracedDecision noted = view(signed()).document(MEETING + "/" + OTHER_DECISION);

        assertThat(noted.readers()).containsExactlyInAnyOrder(Grants.position(CHAIR), Grants.position(MEMBER),
                Grants.position(ORGANIZER), Grants.position(SECRETARY), Grants.registrars(MINISTRY));
        assertThat(ordered.readers()).containsAll(noted.readers())
            .contains(Grants.position(EXECUTOR), Grants.position(CONTROLLER))
            .hasSize(7);
    }

    @Test
    void executorFindsWhatHeHasToDoAndNothingElse() {
        assertThat(found(in(EXECUTOR), null)).containsExactly(DECISION);
        assertThat(found(in(MEMBER), null)).containsExactlyInAnyOrder(DECISION, OTHER_DECISION);
        assertThat(found(in(STRANGER), null)).isEmpty();
    }

    @Test
    void isFilteredByAllConditionsAtOnce() {
        assertThat(found(in(MEMBER), filter(MEETING, null, null))).hasSize(2);
        assertThat(found(in(MEMBER), filter(NEXT_MEETING, null, null))).isEmpty();
        assertThat(found(in(MEMBER), filter(null, List.of(DecisionState.REJECTED), null))).isEmpty();
        assertThat(found(in(MEMBER), filter(MEETING, List.of(DecisionState.ADOPTED), EXECUTOR)))
            .containsExactly(DECISION);
        assertThat(found(in(MEMBER), new DecisionFilter(null, null, null, DUE_ON, DUE_ON.plusDays(1))))
            .containsExactly(DECISION);
        assertThat(found(in(MEMBER), new DecisionFilter(null, null, null, null, DUE_ON))).isEmpty();
    }

    @Test
    void twoMeetingsMayHaveGivenTheSameId() {
        ProjectedView<TracedDecision> view = view(signed(NEXT_MEETING), signed(MEETING));

        Map<String, TracedDecision> found = new DecisionNodes(view).find(List.of(DECISION), in(MEMBER));

        assertThat(view.documents()).hasSize(4);
        assertThat(found.get(DECISION).meeting()).isEqualTo(MEETING);
    }

    @Test
    void decisionDoesNotExistForStrangers() {
        assertThat(new DecisionNodes(view(signed())).find(List.of(DECISION), in(STRANGER))).isEmpty();
    }

    private List<String> found(Viewer viewer, @Nullable DecisionFilter filter) {
        ProjectedView<TracedDecision> view = view(signed());
        MeetingFinder finder = new MeetingFinder(new Pages(view, CursorKey.random()),
                new ViewNodes<>("Meeting", MeetingCards.VIEW, MeetingCard::id, view), view);
        Page<TracedDecision> page = finder.decisions(viewer, DecisionFilter.toBson(filter),
                DecisionTrace.Order.DUE_ON_ASC, PageRequest.of(null, null));
        assertThat(page.count().get().value()).isEqualTo(page.rows().size());
        return page.rows().stream().map((row) -> row.node().id()).toList();
    }

    private static DecisionFilter filter(@Nullable String meeting, @Nullable List<DecisionState> states,
            @Nullable String executor) {
        return new DecisionFilter(meeting, states, executor, null, null);
    }

    private ProjectedView<TracedDecision> view(DomainEvent... events) {
        return ProjectedView.of(new DecisionTraceProjector(), getClass()).given(events);
    }

}
