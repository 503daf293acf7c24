package org.chancery.command.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.chancery.command.OrderlyEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.chancery.command.snapshot.SnapshotKinds;
import org.chancery.command.snapshot.SnapshotSerializer;
import org.chancery.store.serialization.ClosedSerializer;

/** Events in memory, and snapshots as their bytes; now and then, nothing is stored. */
final class TriedEngine extends OrderlyEngine {

    private final Serializer serializer;

    private final Map<String, Snapshot> snapshots = new HashMap<>();

    private final Set<Class<?>> begun = new HashSet<>();

    private boolean failing;

    TriedEngine(SnapshotKinds kinds) {
        this.serializer = new SnapshotSerializer(kinds, ClosedSerializer.published());
    }

    void setFailing(boolean failing) {
        this.failing = failing;
    }

    /** Into none where the change gives none. */
    void changeSnapshots(UnaryOperator<Snapshot> change) {
        this.snapshots.entrySet().removeIf((one) -> change.apply(one.getValue()) == null);
        this.snapshots.replaceAll((stream, snapshot) -> change.apply(snapshot));
    }

    Set<Class<?>> begunWithSnapshots() {
        return this.begun;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (this.failing) {
            throw new ConcurrencyException("Another node was faster");
        }
        super.appendEvents(events);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        this.snapshots.put(snapshot.getAggregateIdentifier(), new Snapshot(snapshot.getType(),
                snapshot.getSequenceNumber(), this.serializer.serialize(snapshot.getPayload(), byte[].class)));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.ofNullable(this.snapshots.get(stream)).map((snapshot) -> read(stream, snapshot));
    }

    /** Its bytes are not read before somebody asks for what they say. */
    private DomainEventMessage<?> read(String stream, Snapshot snapshot) {
        LazyDeserializingObject<Object> state = new LazyDeserializingObject<>(snapshot.body(), this.serializer);
        this.begun.add(state.getType());
        return new GenericDomainEventMessage<>(snapshot.type(), stream, snapshot.sequence(),
                new SerializedMessage<>(stream, state, new LazyDeserializingObject<>(MetaData.emptyInstance())),
                Instant.EPOCH);
    }

    record Snapshot(String type, long sequence, SerializedObject<byte[]> body) {

        Snapshot ofOtherCode() {
            return new Snapshot(this.type, this.sequence, new SimpleSerializedObject<>(this.body.getData(),
                    byte[].class, new SimpleSerializedType(this.body.getType().getName(), "0f0f0f0f0f0f")));
        }

        Snapshot garbled() {
            return new Snapshot(this.type, this.sequence, new SimpleSerializedObject<>(
                    "{\"mud\":1}".getBytes(StandardCharsets.UTF_8), byte[].class, this.body.getType()));
        }

    }

}
