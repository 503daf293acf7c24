package org.chancery.store.serialization;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.axonframework.serialization.SerializedType;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.StoredAs;
import org.chancery.language.Area;
import org.chancery.language.PublishedLanguage;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of what is stored, by stored name and by record. Whatever would make an
 * event unreadable one day is refused here, at start: two events under one name, a name
 * without its area's word, a field that JSON cannot give back.
 */
public final class EventTypes {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*\\.[A-Z][A-Za-z0-9]*");

    private final Map<String, EventType> byName = new LinkedHashMap<>();

    private final Map<Class<?>, EventType> byRecord = new LinkedHashMap<>();

    /** A list of any events, without regard to areas. */
    public EventTypes(Collection<? extends Class<? extends DomainEvent>> records) {
        records.stream().map(EventType::of).forEach(this::add);
    }

    private EventTypes(List<Area> areas) {
        for (Area area : areas) {
            area.eventTypes().stream().map(EventType::of).forEach((type) -> addOf(area, type));
        }
    }

    /** Every event of every area. */
    public static EventTypes published() {
        return ofAreas(PublishedLanguage.AREAS);
    }

    /** Every event of these areas; each name begins with the word of its area. */
    public static EventTypes ofAreas(List<Area> areas) {
        return new EventTypes(areas);
    }

    public Collection<EventType> all() {
        return List.copyOf(this.byName.values());
    }

    /** The type of this record, or null when it is not on the list. */
    public @Nullable EventType of(Class<?> record) {
        return this.byRecord.get(record);
    }

    /**
     * The type that can read what was stored as this.
     * @throws UnknownEventType when the name is not on the list, or the revision is a
     * later one
     */
    public EventType of(SerializedType stored) {
        EventType type = this.byName.get(stored.getName());
        if (type == null) {
            throw UnknownEventType.name(stored);
        }
        if (type.revision() < revisionOf(stored)) {
            throw UnknownEventType.revision(stored, type.revision());
        }
        return type;
    }

    private static int revisionOf(SerializedType stored) {
        try {
            return Integer.parseInt(String.valueOf(stored.getRevision()));
        }
        catch (NumberFormatException ex) {
            throw UnknownEventType.name(stored);
        }
    }

    private void addOf(Area area, EventType type) {
        if (!type.name().startsWith(area.name() + ".")) {
            throw new IllegalArgumentException("%s is stored as '%s', but the name must begin with '%s.'"
                .formatted(type.record().getName(), type.name(), area.name()));
        }
        add(type);
    }

    private void add(EventType type) {
        if (!NAME.matcher(type.name()).matches()) {
            throw new IllegalArgumentException("%s is stored as '%s', but a name looks like 'area.FactHappened'"
                .formatted(type.record().getName(), type.name()));
        }
        EventType other = this.byName.putIfAbsent(type.name(), type);
        if (other != null) {
            throw new IllegalArgumentException("%s and %s are both stored as '%s'".formatted(other.record().getName(),
                    type.record().getName(), type.name()));
        }
        this.byRecord.put(type.record(), type);
    }

    /**
     * One event as it is stored.
     *
     * @param name its logical name
     * @param revision the current revision of its form
     * @param record what it is read into
     */
    public record EventType(String name, int revision, Class<? extends DomainEvent> record) {

        static EventType of(Class<? extends DomainEvent> record) {
            StoredAs storedAs = record.getAnnotation(StoredAs.class);
            if (storedAs == null) {
                throw new IllegalArgumentException(record.getName() + " does not say how it is stored: add @StoredAs");
            }
            if (storedAs.revision() < 1) {
                throw new IllegalArgumentException(record.getName() + " has a revision below 1");
            }
            StorableForm.check(record);
            return new EventType(storedAs.value(), storedAs.revision(), record);
        }

    }

}
