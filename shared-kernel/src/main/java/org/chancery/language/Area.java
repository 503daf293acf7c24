package org.chancery.language;

import java.util.List;
import java.util.stream.Stream;

import org.chancery.kernel.Command;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.RefusalCode;

/**
 * One area of the house by its three families.
 *
 * @param name the area's word, the same in every folder: {@code assignment}
 * @param commands the sealed family of its commands
 * @param events the sealed family of its events
 * @param refusals the enum of its refusals
 */
public record Area(String name, Class<? extends Command> commands, Class<? extends DomainEvent> events,
        Class<? extends RefusalCode> refusals) {

    public List<Class<? extends Command>> commandTypes() {
        return leaves(this.commands).<Class<? extends Command>>map((type) -> type.asSubclass(Command.class)).toList();
    }

    public List<Class<? extends DomainEvent>> eventTypes() {
        return leaves(this.events).<Class<? extends DomainEvent>>map((type) -> type.asSubclass(DomainEvent.class))
            .toList();
    }

    public List<RefusalCode> refusalCodes() {
        return List.of(this.refusals.getEnumConstants());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Area::leaves) : Stream.of(type);
    }

}
