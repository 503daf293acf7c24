package org.chancery.command.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.serialization.SerializedObject;
import org.chancery.kernel.DomainEvent;
import org.chancery.store.serialization.ClosedSerializer;

import static org.assertj.core.api.Assertions.assertThat;

/** That an aggregate of any kind, in any state, comes out of a snapshot as it went in. */
public final class Survival {

    private static final Map<Class<?>, AggregateModel<?>> MODELS = new ConcurrentHashMap<>();

    private Survival() {
    }

    /** Of what is made of these events. */
    public static <T> void of(Class<T> aggregate, List<? extends DomainEvent> events) {
        T before = made(aggregate, events);
        SnapshotSerializer serializer = new SnapshotSerializer(new SnapshotKinds(List.of(aggregate), (kind) -> "1"),
                ClosedSerializer.published());

        SerializedObject<byte[]> snapshot = serializer.serialize(before, byte[].class);
        T after = serializer.deserialize(snapshot);

        // By itself, a recursive comparison holds each element against all others.
        assertThat(after).as(text(snapshot))
            .usingRecursiveComparison()
            .withEqualsForType(Object::equals, Set.class)
            .withEqualsForType(Object::equals, Map.class)
            .isEqualTo(before);
        // Two maps are the same in any order, and some aggregates depend on theirs.
        assertThat(text(serializer.serialize(after, byte[].class))).isEqualTo(text(snapshot));
    }

    @SuppressWarnings("unchecked")
    private static <T> T made(Class<T> aggregate, List<? extends DomainEvent> events) {
        AggregateModel<T> model = (AggregateModel<T>) MODELS.computeIfAbsent(aggregate,
                AnnotatedAggregateMetaModelFactory::inspectAggregate);
        List<GenericDomainEventMessage<DomainEvent>> messages = events.stream()
            .map((event) -> new GenericDomainEventMessage<DomainEvent>(model.type(), event.aggregateId(),
                    events.indexOf(event), event))
            .toList();
        EventSourcedAggregate<T> made = EventSourcedAggregate.initialize(
                new GenericAggregateFactory<>(aggregate).createAggregateRoot("any", messages.getFirst()), model, null,
                NoSnapshotTriggerDefinition.TRIGGER);
        made.initializeState(DomainEventStream.of(messages));
        return made.getAggregateRoot();
    }

    private static String text(SerializedObject<byte[]> snapshot) {
        return new String(snapshot.getData(), StandardCharsets.UTF_8);
    }

}
