package org.chancery.organization.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

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
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

/** Answers questions about positions and the people in them, as of a day. */
@Component
final class PositionFinder {

    private final Pages pages;

    private final ViewReader views;

    private final NodeSource<PositionCard> positions;

    private final NodeSource<PersonCard> people;

    PositionFinder(Pages pages, ViewReader views, NodeSource<PositionCard> positions, NodeSource<PersonCard> people) {
        this.pages = pages;
        this.views = views;
        this.positions = positions;
        this.people = people;
    }

    @Nullable PositionCard position(String id, Viewer viewer, AsOf asOf) {
        PositionCard card = this.positions.find(List.of(id), viewer).get(id);
        return (card != null && asOf.isThere(card.existsFrom())) ? card : null;
    }

    Page<PositionCard> find(Viewer viewer, Bson filter, PositionCards.Order order, AsOf asOf, PageRequest page) {
        return this.pages.find(PositionCards.VIEW, viewer, and(filter, asOf.isThere()), order.sorting(), page);
    }

    @Nullable PersonCard person(String id, Viewer viewer) {
        return this.people.find(List.of(id), viewer).get(id);
    }

    Page<PersonCard> findPeople(Viewer viewer, Bson filter, PersonCards.Order order, PageRequest page) {
        return this.pages.find(PersonCards.VIEW, viewer, filter, order.sorting(), page);
    }

    /** All times of a person in positions, the first one first. */
    List<Appointment> historyOf(String person, Viewer viewer) {
        List<PositionCard> held = this.views.collection(PositionCards.VIEW)
            .find(and(eq(PositionCards.PEOPLE, person), viewer.mayRead()))
            .sort(ascending("_id"))
            .into(new ArrayList<>());
        return Appointment.in(held.stream()).stream().filter((each) -> each.person().equals(person)).toList();
    }

    /** Who may act for a position at a moment, which is a day of its organization. */
    List<Representative> whoActsFor(String id, Instant at, Viewer viewer) {
        PositionCard card = this.positions.find(List.of(id), viewer).get(id);
        return (card != null) ? Representative.of(card, LocalDate.ofInstant(at, ZoneId.of(card.zone()))) : List.of();
    }

}
