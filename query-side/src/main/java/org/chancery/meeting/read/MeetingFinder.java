package org.chancery.meeting.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.bson.conversions.Bson;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Pages;
import org.chancery.query.view.ViewReader;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Filters.and;

/** Answers questions about meetings. */
@Component
final class MeetingFinder {

    private final Pages pages;

    private final NodeSource<MeetingCard> cards;

    private final Drafts<Agenda> agendas;

    private final Drafts<Minutes> minutes;

    MeetingFinder(Pages pages, NodeSource<MeetingCard> cards, ViewReader views) {
        this.pages = pages;
        this.cards = cards;
        this.agendas = new Drafts<>(Agendas.VIEW, Agenda::id, views);
        this.minutes = new Drafts<>(MinutesBook.VIEW, Minutes::id, views);
    }

    @Nullable MeetingCard byId(String id, Viewer viewer) {
        return this.cards.find(List.of(id), viewer).get(id);
    }

    /** What lies in these days, wholly or in part. */
    Page<MeetingCard> calendar(CalendarRange range, Viewer viewer, Bson filter, MeetingCards.Order order,
            PageRequest page) {
        return this.pages.find(MeetingCards.VIEW, viewer, and(range.overlapped(), filter), order.sorting(), page);
    }

    Map<String, Agenda> agendas(Collection<String> meetings, Viewer viewer) {
        return this.agendas.find(meetings, viewer);
    }

    /** The minutes of those meetings that were held. */
    Map<String, Minutes> minutes(Collection<String> meetings, Viewer viewer) {
        Map<String, Minutes> found = this.minutes.find(meetings, viewer);
        found.values().removeIf((minutes) -> minutes.startedAt() == null);
        return found;
    }

    Page<TracedDecision> decisions(Viewer viewer, Bson filter, DecisionTrace.Order order, PageRequest page) {
        return this.pages.find(DecisionTrace.VIEW, viewer, filter, order.sorting(), page);
    }

}
