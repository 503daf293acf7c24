package org.chancery.meeting.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.chancery.query.graphql.Connection;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Questions about meetings, as the schema words them. */
@Controller
class MeetingController {

    private final MeetingFinder meetings;

    MeetingController(MeetingFinder meetings) {
        this.meetings = meetings;
    }

    @QueryMapping
    @Nullable MeetingCard meeting(@Argument String id, Viewer viewer) {
        return this.meetings.byId(id, viewer);
    }

    @QueryMapping
    Connection<MeetingCard> calendar(@Argument LocalDate from, @Argument LocalDate to, @Argument String zone,
            @Argument @Nullable MeetingFilter filter, @Argument MeetingCards.Order orderBy,
            @Argument @Nullable Integer first, @Argument @Nullable String after, Viewer viewer) {
        return Connection.of(this.meetings.calendar(CalendarRange.of(from, to, zone), viewer,
                MeetingFilter.toBson(filter), orderBy, PageRequest.of(first, after)));
    }

    @QueryMapping
    Connection<TracedDecision> decisionTrace(@Argument @Nullable DecisionFilter filter,
            @Argument DecisionTrace.Order orderBy, @Argument @Nullable Integer first, @Argument @Nullable String after,
            Viewer viewer) {
        return Connection
            .of(this.meetings.decisions(viewer, DecisionFilter.toBson(filter), orderBy, PageRequest.of(first, after)));
    }

    @BatchMapping(typeName = "Meeting")
    Map<MeetingCard, Agenda> agenda(List<MeetingCard> meetings, GraphQLContext context) {
        return of(meetings, this.meetings.agendas(ids(meetings), context.get(Viewer.class)));
    }

    @BatchMapping(typeName = "Meeting")
    Map<MeetingCard, Minutes> minutes(List<MeetingCard> meetings, GraphQLContext context) {
        return of(meetings, this.meetings.minutes(ids(meetings), context.get(Viewer.class)));
    }

    private static List<String> ids(List<MeetingCard> meetings) {
        return meetings.stream().map(MeetingCard::id).toList();
    }

    private static <D> Map<MeetingCard, D> of(List<MeetingCard> meetings, Map<String, D> found) {
        return meetings.stream()
            .distinct()
            .filter((meeting) -> found.containsKey(meeting.id()))
            .collect(Collectors.toMap(Function.identity(), (meeting) -> found.get(meeting.id())));
    }

}
