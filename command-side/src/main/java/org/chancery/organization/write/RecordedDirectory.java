package org.chancery.organization.write;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.kernel.Identifier;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.organization.api.UnitId;
import org.chancery.organization.event.OrganizationRegistered;
import org.chancery.organization.event.PositionAdded;
import org.chancery.organization.event.SubstituteNamed;
import org.chancery.organization.event.UnitAdded;

/** The directory as its recorded events have it. */
public final class RecordedDirectory implements Directory {

    private final EventStore events;

    public RecordedDirectory(EventStore events) {
        this.events = events;
    }

    @Override
    public Ground organization(String field, OrganizationId id) {
        OrganizationRegistered registered = first(OrganizationRegistered.class, field, id);
        return new Ground(id, registered.zone(), registered.existsFrom());
    }

    @Override
    public Ground unit(String field, UnitId id) {
        UnitAdded added = first(UnitAdded.class, field, id);
        Ground whole = organization("organizationId", new OrganizationId(added.organizationId()));
        return new Ground(whole.organization(), whole.zone(), added.existsFrom());
    }

    @Override
    public Colleague position(String field, PositionId id) {
        PositionAdded added = first(PositionAdded.class, field, id);
        List<Substitution> substitutions = recorded(SubstituteNamed.class, id).map(Substitution::of).toList();
        return new Colleague(new OrganizationId(added.organizationId()), substitutions);
    }

    /** What begins the stream of a thing says what it is, and what it belongs to. */
    private <E> E first(Class<E> beginning, String field, Identifier id) {
        Optional<E> first = recorded(beginning, id).findFirst();
        return first.orElseThrow(() -> Refused.because(KernelRefusal.NOT_FOUND).with(field, id.value()));
    }

    private <E> Stream<E> recorded(Class<E> type, Identifier id) {
        return this.events.readEvents(id.value(), 0)
            .asStream()
            .<Object>map(DomainEventMessage::getPayload)
            .filter(type::isInstance)
            .map(type::cast);
    }

}
