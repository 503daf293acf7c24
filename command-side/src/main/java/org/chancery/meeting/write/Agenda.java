package org.chancery.meeting.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.meeting.api.AddAgendaItem;
import org.chancery.meeting.api.AgendaItemId;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.api.ReorderAgenda;
import org.chancery.meeting.event.AgendaItemAdded;
import org.chancery.meeting.event.AgendaPublished;
import org.chancery.meeting.event.AgendaReordered;
import org.chancery.meeting.event.AgendaReordered.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is about (MTG-4, MTG-5).
 *
 * @param isSettled whether it was published or approved: only the chair changes it then
 * @param items its items, in their order
 */
record Agenda(boolean isSettled, Map<String, AgendaItemAdded> items) {

    static final Agenda EMPTY = new Agenda(false, Map.of());

    /** Numbers go down to {@code 1.1.1}. */
    private static final int DEEPEST = 3;

    Agenda with(AgendaItemAdded added) {
        Map<String, AgendaItemAdded> more = new LinkedHashMap<>(this.items);
        more.put(added.agendaItemId(), added);
        return new Agenda(this.isSettled, more);
    }

    Agenda with(AgendaReordered reordered) {
        return new Agenda(this.isSettled, inOrder(reordered.items().stream().map(Place::agendaItemId).toList()));
    }

    Agenda settled() {
        return new Agenda(true, this.items);
    }

    void mustBeOpenTo(Actor actor, People people) {
        people.onlyOffice(actor);
        if (this.isSettled && !people.isChair(actor)) {
            throw Refused.because(MeetingRefusal.AGENDA_PUBLISHED);
        }
    }

    AgendaItemAdded item(AgendaItemId id) {
        AgendaItemAdded item = this.items.get(id.value());
        if (item == null) {
            throw Refused.because(MeetingRefusal.AGENDA_ITEM_UNKNOWN).with("agendaItemId", id.value());
        }
        return item;
    }

    Optional<AgendaItemAdded> add(AddAgendaItem command) {
        AgendaItemAdded same = this.items.get(command.agendaItemId().value());
        if (same == null) {
            return Optional.of(added(command, nextNumber(command.parentId()), this.isSettled));
        }
        if (!same.equals(added(command, same.number(), same.late()))) {
            throw Refused.because(KernelRefusal.ID_REUSED).with("agendaItemId", command.agendaItemId().value());
        }
        return Optional.empty();
    }

    Optional<AgendaReordered> reorder(ReorderAgenda command) {
        List<String> order = command.order().stream().map(AgendaItemId::value).toList();
        if (order.size() != this.items.size() || !new HashSet<>(order).equals(this.items.keySet())) {
            throw Refused.because(MeetingRefusal.AGENDA_ORDER_INCOMPLETE)
                .with("named", order.size())
                .with("items", this.items.size());
        }
        Map<String, String> numbers = numbers(inOrder(order).values());
        if (numbers.equals(numbers())) {
            return Optional.empty();
        }
        List<Place> places = new ArrayList<>();
        numbers.forEach((item, number) -> places.add(new Place(item, number)));
        return Optional.of(new AgendaReordered(command.meetingId().value(), places));
    }

    Optional<AgendaPublished> publish(String meetingId) {
        if (this.items.isEmpty()) {
            throw Refused.because(MeetingRefusal.AGENDA_EMPTY);
        }
        return this.isSettled ? Optional.empty() : Optional.of(new AgendaPublished(meetingId));
    }

    /** The items with their numbers, which follow from the order: 1, 1.1, 1.2, 2. */
    Map<String, String> numbers() {
        return numbers(this.items.values());
    }

    private String nextNumber(@Nullable AgendaItemId parent) {
        if (this.items.size() == ReorderAgenda.MOST_ITEMS) {
            throw Refused.because(KernelRefusal.TOO_MANY_ITEMS)
                .with("field", "agenda")
                .with("most", ReorderAgenda.MOST_ITEMS);
        }
        if (parent == null) {
            return Integer.toString(1 + partsOf(null));
        }
        String whole = numbers().getOrDefault(item(parent).agendaItemId(), "");
        if (whole.split("\\.", -1).length == DEEPEST) {
            throw Refused.because(MeetingRefusal.AGENDA_TOO_DEEP).with("number", whole);
        }
        return whole + "." + (1 + partsOf(parent.value()));
    }

    private int partsOf(@Nullable String parent) {
        return (int) this.items.values().stream().filter((item) -> Objects.equals(item.parentId(), parent)).count();
    }

    private Map<String, AgendaItemAdded> inOrder(List<String> order) {
        Map<String, AgendaItemAdded> ordered = new LinkedHashMap<>();
        order.forEach((id) -> ordered.computeIfAbsent(id, this.items::get));
        return ordered;
    }

    private static Map<String, String> numbers(Collection<AgendaItemAdded> items) {
        Map<String, String> numbers = new LinkedHashMap<>();
        number("", null, items, numbers);
        return numbers;
    }

    private static void number(String prefix, @Nullable String parent, Collection<AgendaItemAdded> items,
            Map<String, String> numbers) {
        int place = 0;
        for (AgendaItemAdded item : items) {
            if (Objects.equals(item.parentId(), parent)) {
                place++;
                numbers.put(item.agendaItemId(), prefix + place);
                number(prefix + place + ".", item.agendaItemId(), items, numbers);
            }
        }
    }

    private static AgendaItemAdded added(AddAgendaItem command, String number, boolean late) {
        return new AgendaItemAdded(command.meetingId().value(), command.agendaItemId().value(), number,
                (command.parentId() != null) ? command.parentId().value() : null, command.title(),
                (command.rapporteur() != null) ? command.rapporteur().value() : null,
                command.coRapporteurs().stream().map((position) -> position.value()).toList(),
                command.minutesAllotted(), command.materials(), command.draftDecision(),
                (command.continues() != null) ? command.continues().value() : null, late);
    }

}
