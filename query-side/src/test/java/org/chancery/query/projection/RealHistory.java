package org.chancery.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bson.codecs.configuration.CodecRegistry;
import org.chancery.kernel.Actor;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.DomainEvent;
import org.chancery.language.PublishedLanguage;
import org.chancery.query.projection.library.InMemoryEvents;

import static org.chancery.query.projection.ProjectedView.ACTOR;
import static org.chancery.query.projection.ProjectedView.START;

/**
 * A random history of the events that a real projector listens to. Every object begins
 * with what creates its document; what the projector could not take in is left out again,
 * until it takes in all.
 */
final class RealHistory {

    private static final int OBJECTS = 12;

    private static final int PATIENCE = 4;

    private final Projector<?> projector;

    private final CodecRegistry codecs;

    private final Random random;

    private final RandomEvents events;

    /** The types of events of each family, those that create something first. */
    private final Map<Class<?>, List<Class<? extends DomainEvent>>> creating = new LinkedHashMap<>();

    private final Map<Class<?>, List<Class<? extends DomainEvent>>> changing = new LinkedHashMap<>();

    RealHistory(Projector<?> projector, CodecRegistry codecs, Random random, Map<String, Class<?>> constants) {
        this.projector = projector;
        this.codecs = codecs;
        this.random = random;
        this.events = new RandomEvents(random, OBJECTS, constants);
        PublishedLanguage.eventTypes().forEach(this::sort);
    }

    /** What these projectors take for constants in any event. */
    static Map<String, Class<?>> constants(List<Projector<?>> projectors, CodecRegistry codecs) {
        Map<String, Class<?>> constants = new HashMap<>();
        Random random = new Random(0);
        for (Projector<?> projector : projectors) {
            RealHistory history = new RealHistory(projector, codecs, random, constants);
            PublishedLanguage.eventTypes().forEach((type) -> history.events.learn(type, history::problem));
        }
        return constants;
    }

    /** The types of events of which the projector takes notice. */
    Set<Class<?>> handled() {
        return Stream.of(this.creating, this.changing)
            .flatMap((types) -> types.values().stream())
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    }

    /**
     * A history of at most so many events.
     * @param trying tells what of a history cannot be taken in
     */
    InMemoryEvents valid(int length, Function<InMemoryEvents, List<Letter>> trying) {
        List<DomainEvent> drawn = drawn(length);
        int round = 0;
        while (true) {
            boolean patient = round++ < PATIENCE;
            InMemoryEvents history = new InMemoryEvents();
            drawn.forEach(history::append);
            // What only stands behind another may be right without that.
            Set<Long> positions = trying.apply(history)
                .stream()
                .filter((letter) -> !patient || letter.state() == Letter.State.FAILED)
                .map(Letter::position)
                .collect(Collectors.toSet());
            if (positions.isEmpty()) {
                return history;
            }
            List<DomainEvent> fewer = new ArrayList<>();
            for (int position = 0; position < drawn.size(); position++) {
                if (!positions.contains((long) position)) {
                    fewer.add(drawn.get(position));
                }
            }
            drawn = fewer;
        }
    }

    /**
     * The same history over and over, each time of other objects, up to so many events.
     */
    InMemoryEvents repeated(InMemoryEvents history, int length) {
        List<Fact> facts = Library.next(history, -1, history.size());
        InMemoryEvents repeated = new InMemoryEvents();
        while (repeated.size() < length) {
            Map<String, String> others = new HashMap<>();
            facts.forEach((fact) -> repeated.append(this.events.ofOthers(fact.event(), others)));
        }
        return repeated;
    }

    private List<DomainEvent> drawn(int length) {
        List<DomainEvent> drawn = new ArrayList<>();
        Map<Class<?>, Set<String>> begun = new HashMap<>();
        List<Class<?>> families = new ArrayList<>(this.creating.keySet());
        this.changing.keySet().stream().filter((family) -> !families.contains(family)).forEach(families::add);
        while (drawn.size() < length) {
            Class<?> family = any(families);
            String object = any(this.events.objects());
            List<Class<? extends DomainEvent>> creating = this.creating.getOrDefault(family, List.of());
            boolean fresh = begun.computeIfAbsent(family, (key) -> new HashSet<>()).add(object);
            List<Class<? extends DomainEvent>> types = (fresh && !creating.isEmpty()) ? creating
                    : this.changing.getOrDefault(family, creating);
            drawn.add(this.events.of(any(types), object));
        }
        return drawn;
    }

    private void sort(Class<? extends DomainEvent> type) {
        Set<Write.Kind> kinds = new HashSet<>();
        boolean concerns = false;
        for (int trial = 0; trial < 60; trial++) {
            try {
                List<Write> writes = writes(this.events.of(type, this.events.newObject()));
                writes.forEach((write) -> kinds.add(write.kind()));
                concerns |= !writes.isEmpty();
            }
            catch (ProjectionFailed ex) {
                concerns = true;
            }
        }
        if (concerns) {
            (kinds.contains(Write.Kind.INSERT) ? this.creating : this.changing)
                .computeIfAbsent(family(type), (family) -> new ArrayList<>())
                .add(type);
        }
    }

    /** The sealed interface in which the event stands. */
    private static Class<?> family(Class<?> type) {
        return type.getInterfaces()[0];
    }

    private Optional<String> problem(DomainEvent event) {
        try {
            writes(event);
            return Optional.empty();
        }
        catch (ProjectionFailed ex) {
            return Optional.of(ex.reason());
        }
    }

    private List<Write> writes(DomainEvent event) {
        return asked(this.projector, event);
    }

    private <D> List<Write> asked(Projector<D> asking, DomainEvent event) {
        BatchWrites<D> batch = new BatchWrites<>(asking, this.codecs);
        Actor actor = ACTOR;
        batch.add(new Fact(event, event.aggregateId(), 0, 0, START,
                new CommandStamp("command", "digest", actor, "story", "api", null, null)));
        return batch.writes();
    }

    private <T> T any(List<T> choices) {
        return choices.get(this.random.nextInt(choices.size()));
    }

}
